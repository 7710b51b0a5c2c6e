import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logLookup, lookupsOf, purgeLookups } from "../../../app/domain/audit/index.server.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

describe("the look-up log", () => {
  let context: TestContext;
  beforeEach(async () => {
    context = await testContext();
  });
  afterEach(() => context.db.remove());

  const look = (viewerId: string, subjectIds: string[]) =>
    logLookup({ ...context, viewerId, subjectIds, purpose: "applicant_choice", kind: "read" });

  it("notes each person seen once, and not a look at oneself", async () => {
    await look("karen", ["mette", "ali", "mette", "karen"]);
    expect(await context.db.read.lookupEntry.count()).toBe(2);
    expect(await lookupsOf(context.db.read, "karen", 10)).toEqual([]);
  });

  it("shows a person the date and the purpose, not who it was", async () => {
    await look("karen", ["mette"]);
    const [entry] = await lookupsOf(context.db.read, "mette", 10);
    expect(entry).toMatchObject({ at: context.clock.now(), purpose: "applicant_choice", kind: "read" });
    expect(JSON.stringify(entry)).not.toContain("karen");
  });

  it("is kept for a year and then deleted", async () => {
    await look("karen", ["mette"]);
    context.clock.set("2027-11-21T08:59:59Z");
    expect(await purgeLookups(context)).toBe(0);
    context.clock.set("2027-11-21T09:00:01Z");
    expect(await purgeLookups(context)).toBe(1);
  });
});
