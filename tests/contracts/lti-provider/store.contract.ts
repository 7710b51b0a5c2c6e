import { contextType, role, type Score, type SigningKey, scope } from "lti-provider";
import type { LineItem, PendingLaunch, PlatformStore, RegisteredTool, Subject } from "lti-provider/platform";
import type { PendingLogin, RegisteredPlatform, ToolStore } from "lti-provider/tool";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/**
 * What every store must do, whatever it keeps its rows in. Run it from a test file of the store's own:
 * `platformStoreContract("database", open)`, where `open` gives an empty store and the ways to set a scene in it.
 */
export type PlatformHarness = {
  store: PlatformStore;
  addTool(tool: RegisteredTool): Promise<void>;
  addKey(key: SigningKey): Promise<void>;
  /** The person becomes known to the tool under `subject.sub`. */
  addSubject(row: { clientId: string; userId: string; subject: Subject }): Promise<void>;
  addLineItem(lineItem: LineItem): Promise<void>;
  close(): Promise<void>;
};

export type ToolHarness = {
  store: ToolStore;
  addPlatform(platform: RegisteredPlatform): Promise<void>;
  addKey(key: SigningKey): Promise<void>;
  close(): Promise<void>;
};

const now = new Date("2026-03-02T09:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const many = Array.from({ length: 20 }, (_, index) => index);

const tool: RegisteredTool = {
  clientId: "campus",
  name: "Campus",
  loginUrl: "https://campus.example/lti/login",
  redirectUris: ["https://campus.example/lti/launch", "https://campus.example/lti/launch2"],
  jwksUrl: "https://campus.example/.well-known/jwks.json",
  deploymentIds: ["dep-1", "dep-2"],
  scopes: [scope.score, scope.resultReadOnly],
  privacy: "named",
  suspended: false,
};

const key: SigningKey = {
  kid: "kid-1",
  publicJwk: { kty: "RSA", n: "public", e: "AQAB" },
  privateJwk: { kty: "RSA", n: "public", e: "AQAB", d: "private" },
  signFrom: now,
  publishUntil: later(3600),
};

const pending: PendingLaunch = {
  hint: "hint-1",
  clientId: "campus",
  deploymentId: "dep-1",
  userId: "person-1",
  targetLinkUri: "https://campus.example/lti/launch?kursus=data",
  resourceLink: { id: "link-1", title: "Data" },
  context: { id: "kontekst-1", type: [contextType.courseOffering], title: "Kurser" },
  roles: [role.learner],
  custom: { sprog: "da" },
  presentation: { documentTarget: "window", returnUrl: "https://rokade.example/", locale: "da-DK" },
  lineItemId: "li-1",
  expiresAt: later(300),
};

const lineItem: LineItem = {
  id: "li-1",
  clientId: "campus",
  contextId: "kontekst-1",
  resourceLinkId: "link-1",
  label: "Data",
  scoreMaximum: 1,
  resourceId: null,
  tag: null,
};

const score = (change: Partial<Score> = {}): Score => ({
  userId: "sub-1",
  timestamp: now,
  activityProgress: "Completed",
  gradingProgress: "FullyGraded",
  points: { given: 1, maximum: 1 },
  comment: null,
  ...change,
});

export function platformStoreContract(name: string, open: () => Promise<PlatformHarness>): void {
  describe(`platform store: ${name}`, () => {
    let harness: PlatformHarness;
    let store: PlatformStore;
    beforeEach(async () => {
      harness = await open();
      store = harness.store;
      await harness.addTool(tool);
      await harness.addTool({ ...tool, clientId: "other-tool", redirectUris: [], deploymentIds: [] });
      await harness.addSubject({ clientId: "campus", userId: "person-1", subject: { sub: "sub-1" } });
      await harness.addLineItem(lineItem);
    });
    afterEach(() => harness.close());

    it("gives a tool as it was registered, and null for a client nobody registered", async () => {
      expect(await store.toolByClientId("campus")).toEqual(tool);
      expect(await store.toolByClientId("nobody")).toBeNull();
      expect(await store.toolByClientId("Campus")).toBeNull();
    });

    it("gives the keys with both halves and their times", async () => {
      expect(await store.keys()).toEqual([]);
      await harness.addKey(key);
      await harness.addKey({ ...key, kid: "kid-2", publishUntil: null });
      expect(await store.keys()).toEqual(
        expect.arrayContaining([key, { ...key, kid: "kid-2", publishUntil: null }]),
      );
    });

    it("knows a person only to the tool that was told of them", async () => {
      expect(await store.subject({ clientId: "campus", userId: "person-1" })).toMatchObject({ sub: "sub-1" });
      expect(await store.subject({ clientId: "campus", userId: "person-2" })).toBeNull();
    });

    it("gives a started launch back once, complete", async () => {
      await store.saveMessageHint(pending);
      const asked = { hint: "hint-1", clientId: "campus", userId: "person-1", now };
      expect(await store.takeMessageHint(asked)).toEqual(pending);
      expect(await store.takeMessageHint(asked)).toBeNull();
    });

    it("keeps a started launch for its own tool and person", async () => {
      await store.saveMessageHint(pending);
      const asked = { hint: "hint-1", clientId: "campus", userId: "person-1", now };
      expect(await store.takeMessageHint({ ...asked, clientId: "other-tool" })).toBeNull();
      expect(await store.takeMessageHint({ ...asked, userId: "person-2" })).toBeNull();
      expect(await store.takeMessageHint({ ...asked, hint: "hint-2" })).toBeNull();
      expect(await store.takeMessageHint(asked)).not.toBeNull();
    });

    it("lets a started launch expire", async () => {
      await store.saveMessageHint(pending);
      const asked = { hint: "hint-1", clientId: "campus", userId: "person-1" };
      expect(await store.takeMessageHint({ ...asked, now: later(300) })).toBeNull();
      expect(await store.takeMessageHint({ ...asked, now: later(299) })).not.toBeNull();
    });

    it("gives a started launch to one of many who ask at once", async () => {
      await store.saveMessageHint(pending);
      const asked = { hint: "hint-1", clientId: "campus", userId: "person-1", now };
      const answers = await Promise.all(many.map(() => store.takeMessageHint(asked)));
      expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    });

    it("takes a jti once per client, also from many at once", async () => {
      const jti = { clientId: "campus", jti: "jti-1", expiresAt: later(60) };
      const answers = await Promise.all(many.map(() => store.rememberJti(jti)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await store.rememberJti({ ...jti, clientId: "other-tool" })).toBe(true);
      expect(await store.rememberJti({ ...jti, jti: "jti-2" })).toBe(true);
    });

    it("shows a line item to its own tool in its own context", async () => {
      const asked = { clientId: "campus", contextId: "kontekst-1", lineItemId: "li-1" };
      expect(await store.lineItem(asked)).toEqual(lineItem);
      expect(await store.lineItem({ ...asked, clientId: "other-tool" })).toBeNull();
      expect(await store.lineItem({ ...asked, contextId: "kontekst-2" })).toBeNull();
      expect(await store.lineItem({ ...asked, lineItemId: "li-2" })).toBeNull();
      expect(await store.lineItems({ clientId: "campus", contextId: "kontekst-1" })).toEqual([lineItem]);
      expect(await store.lineItems({ clientId: "other-tool", contextId: "kontekst-1" })).toEqual([]);
    });

    it("stores a score and gives it back", async () => {
      expect(await store.saveScore({ lineItem, score: score({ comment: "Flot" }) })).toBe("stored");
      expect(await store.scores({ lineItem, userId: null })).toEqual([score({ comment: "Flot" })]);
      expect(await store.scores({ lineItem, userId: "sub-1" })).toHaveLength(1);
      expect(await store.scores({ lineItem, userId: "sub-2" })).toEqual([]);
    });

    it("knows the same score again", async () => {
      await store.saveScore({ lineItem, score: score() });
      const answers = await Promise.all(many.map(() => store.saveScore({ lineItem, score: score() })));
      expect(new Set(answers)).toEqual(new Set(["unchanged"]));
      expect(await store.scores({ lineItem, userId: null })).toHaveLength(1);
    });

    it("AGS 3.4.9: an older score never overwrites; one of the same moment does", async () => {
      await store.saveScore({ lineItem, score: score() });
      const before = score({ timestamp: later(-0.001), activityProgress: "InProgress" });
      expect(await store.saveScore({ lineItem, score: before })).toBe("older");
      expect(await store.scores({ lineItem, userId: null })).toEqual([score()]);
      const same = score({ points: { given: 0, maximum: 1 } });
      expect(await store.saveScore({ lineItem, score: same })).toBe("stored");
      expect(await store.scores({ lineItem, userId: null })).toEqual([same]);
    });

    it("AGS 3.4.5: a score without points clears the points before it", async () => {
      await store.saveScore({ lineItem, score: score() });
      const cleared = score({ timestamp: later(1), points: null, gradingProgress: "NotReady" });
      expect(await store.saveScore({ lineItem, score: cleared })).toBe("stored");
      expect(await store.scores({ lineItem, userId: null })).toEqual([cleared]);
    });

    it("ends on the latest of many scores that come at once", async () => {
      const mixed = many.map((index) => score({ timestamp: later((index * 7) % 20) }));
      await Promise.all(mixed.map((one) => store.saveScore({ lineItem, score: one })));
      expect(await store.scores({ lineItem, userId: null })).toEqual([score({ timestamp: later(19) })]);
    });

    it("AGS 3.4.6: refuses a score for somebody the tool was never told of", async () => {
      const strange = score({ userId: "sub-of-nobody" });
      expect(await store.saveScore({ lineItem, score: strange })).toBe("user_unknown");
      expect(await store.scores({ lineItem, userId: null })).toEqual([]);
    });
  });
}

const registered: RegisteredPlatform = {
  issuer: "https://rokade.example",
  clientId: "campus",
  deploymentIds: ["dep-1"],
  authUrl: "https://rokade.example/lti/auth",
  tokenUrl: "https://rokade.example/lti/token",
  jwksUrl: "https://rokade.example/.well-known/jwks.json",
};

const login: PendingLogin = {
  state: "state-1",
  nonce: "nonce-1",
  browserBinding: "binding-1",
  issuer: "https://rokade.example",
  clientId: "campus",
  expiresAt: later(600),
};

export function toolStoreContract(name: string, open: () => Promise<ToolHarness>): void {
  describe(`tool store: ${name}`, () => {
    let harness: ToolHarness;
    let store: ToolStore;
    beforeEach(async () => {
      harness = await open();
      store = harness.store;
    });
    afterEach(() => harness.close());

    it("finds a platform by issuer and client", async () => {
      await harness.addPlatform(registered);
      const { issuer } = registered;
      expect(await store.platform({ issuer, clientId: "campus" })).toEqual(registered);
      expect(await store.platform({ issuer, clientId: "another" })).toBeNull();
      expect(await store.platform({ issuer: "https://other.example", clientId: "campus" })).toBeNull();
    });

    it("finds a platform by issuer alone only when there is no choice", async () => {
      await harness.addPlatform(registered);
      expect(await store.platform({ issuer: registered.issuer, clientId: null })).toEqual(registered);
      await harness.addPlatform({ ...registered, clientId: "second" });
      expect(await store.platform({ issuer: registered.issuer, clientId: null })).toBeNull();
    });

    it("gives the keys with both halves and their times", async () => {
      await harness.addKey(key);
      expect(await store.keys()).toEqual([key]);
    });

    it("gives a login back once", async () => {
      await store.saveState(login);
      expect(await store.takeState({ state: "state-2", now })).toBeNull();
      expect(await store.takeState({ state: "state-1", now })).toEqual(login);
      expect(await store.takeState({ state: "state-1", now })).toBeNull();
    });

    it("lets a login expire", async () => {
      await store.saveState(login);
      expect(await store.takeState({ state: "state-1", now: later(600) })).toBeNull();
    });

    it("gives a login to one of many who ask at once", async () => {
      await store.saveState(login);
      const answers = await Promise.all(many.map(() => store.takeState({ state: "state-1", now })));
      expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    });
  });
}
