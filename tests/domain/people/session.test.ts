import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  endSession,
  openSession,
  purgeSessions,
  readSession,
} from "../../../app/domain/people/index.server.ts";
import { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "../../../app/domain/people/rules.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

describe("sessions", () => {
  let context: TestContext;
  let personId: string;
  beforeEach(async () => {
    context = await testContext();
    personId = (await givenPerson(context, await givenOrganisation(context))).personId;
  });
  afterEach(() => context.db.remove());

  const later = (ms: number) => context.clock.set(new Date(context.clock.now().getTime() + ms).toISOString());
  const open = async () => {
    const secret = await openSession({ ...context, personId });
    if (secret === null) throw new Error("No session");
    return secret;
  };

  it("knows the person by the secret, and nobody by another", async () => {
    const secret = await open();
    expect((await readSession({ ...context, secret }))?.personId).toBe(personId);
    expect(await readSession({ ...context, secret: `${secret}x` })).toBeNull();
  });

  it("keeps no secret in the database: what is read there opens no session", async () => {
    const secret = await open();
    const row = await context.db.read.session.findFirst();
    expect(row?.id).not.toBe(secret);
    expect(await readSession({ ...context, secret: row?.id ?? "" })).toBeNull();
  });

  it("ends after the idle limit (ASVS 7.3.1); a request in between renews it", async () => {
    const secret = await open();
    later(SESSION_IDLE_MS - 1000);
    expect(await readSession({ ...context, secret })).not.toBeNull();
    later(SESSION_IDLE_MS - 1000);
    expect(await readSession({ ...context, secret })).not.toBeNull();
    later(SESSION_IDLE_MS);
    expect(await readSession({ ...context, secret })).toBeNull();
  });

  it("ends after the absolute limit however busy it is (ASVS 7.3.2)", async () => {
    const secret = await open();
    for (let passed = 0; passed < SESSION_ABSOLUTE_MS - SESSION_IDLE_MS / 2; passed += SESSION_IDLE_MS / 2) {
      expect(await readSession({ ...context, secret })).not.toBeNull();
      later(SESSION_IDLE_MS / 2);
    }
    later(SESSION_IDLE_MS / 2);
    expect(await readSession({ ...context, secret })).toBeNull();
  });

  it("ends when the person signs out, and is swept away when it has run out", async () => {
    const [first, second] = [await open(), await open()];
    await endSession({ ...context, secret: first });
    expect(await readSession({ ...context, secret: first })).toBeNull();
    expect(await readSession({ ...context, secret: second })).not.toBeNull();
    later(SESSION_IDLE_MS);
    expect(await purgeSessions(context)).toBe(1);
    expect(await context.db.read.session.count()).toBe(0);
  });

  it("opens none for a person who does not exist, and audits the one it opens", async () => {
    expect(await openSession({ ...context, personId: "nobody" })).toBeNull();
    await open();
    const audit = await context.db.read.auditEntry.findMany();
    expect(audit.map((entry) => entry.action)).toEqual(["session.open"]);
  });
});
