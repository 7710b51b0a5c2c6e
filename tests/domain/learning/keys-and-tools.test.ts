import { generateKey } from "lti-provider";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  keepSigningKey,
  platformStore,
  purgeOnce,
  registerTool,
  toolOrigins,
} from "../../../app/domain/learning/index.server.ts";
import { campus } from "../../fixtures/courses.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
beforeEach(async () => {
  context = await testContext();
});
afterEach(() => context.db.remove());

describe("the signing key", () => {
  it("is made once, also by several who start at the same moment", async () => {
    const makeKey = () => generateKey({ signFrom: new Date(0) });
    await Promise.all([1, 2, 3].map(() => keepSigningKey({ ...context, makeKey })));
    const [key] = await platformStore(context).keys();
    await keepSigningKey({ ...context, makeKey: () => Promise.reject(new Error("made again")) });
    expect(await platformStore(context).keys()).toEqual([key]);
    expect(await context.db.read.auditEntry.findMany()).toMatchObject([
      { action: "lti.make-key", subjectId: key?.kid, actorId: null },
    ]);
  });
});

describe("what may be used once", () => {
  it("is forgotten a day after it has expired, and not before", async () => {
    const store = platformStore(context);
    const jti = { clientId: "campus", jti: "jti-1", expiresAt: new Date("2026-11-21T09:01:00Z") };
    expect(await store.rememberJti(jti)).toBe(true);
    context.clock.set("2026-11-22T09:00:59Z");
    expect(await purgeOnce(context)).toBe(0);
    expect(await store.rememberJti(jti)).toBe(false);
    context.clock.set("2026-11-22T09:01:01Z");
    expect(await purgeOnce(context)).toBe(1);
  });

  it("waits for the wall clock, where a demo world is ahead of it", async () => {
    const { wallClock } = context;
    const ahead = { ...context, wallClock: () => new Date("2026-11-21T09:00:00Z") };
    context.clock.set("2027-09-02T09:00:00Z");
    await platformStore(ahead).rememberJti({
      clientId: "campus",
      jti: "jti-2",
      expiresAt: new Date("2026-11-21T09:01:00Z"),
    });
    expect(await purgeOnce(ahead)).toBe(0);
    expect(await purgeOnce({ ...ahead, wallClock })).toBe(1);
  });
});

describe("where a launch may send a form", () => {
  it("is to the login and launch addresses of tools in use, each origin once", async () => {
    await registerTool({ ...context, tool: campus });
    const elsewhere = { ...campus, clientId: "two", redirectUris: ["https://player.example/launch"] };
    await registerTool({ ...context, tool: elsewhere });
    expect((await toolOrigins(context)).sort()).toEqual(["https://campus.example", "https://player.example"]);
    await context.db.write((tx) =>
      tx.ltiTool.update({ where: { clientId: "two" }, data: { status: "suspended" } }),
    );
    expect(await toolOrigins(context)).toEqual(["https://campus.example"]);
    await registerTool({ ...context, tool: { ...elsewhere, name: "New name" } });
    expect((await platformStore(context).toolByClientId("two"))?.suspended).toBe(true);
  });
});
