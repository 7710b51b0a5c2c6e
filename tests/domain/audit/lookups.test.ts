import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  logLookup,
  lookupsKeptSince,
  lookupsOf,
  purgeLookups,
} from "../../../app/domain/audit/index.server.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

describe("the look-up log", () => {
  let context: TestContext;
  beforeEach(async () => {
    context = await testContext();
  });
  afterEach(() => context.db.remove());

  const look = (viewerId: string, subjectIds: string[]) =>
    logLookup({ ...context, viewerId, subjectIds, purpose: "applicant_choice", kind: "read" });

  const seen = (subjectId: string) =>
    lookupsOf(context.db.read, { subjectId, since: lookupsKeptSince(context.clock.now()), take: 10 });

  it("notes each person seen once, and not a look at oneself", async () => {
    await look("karen", ["mette", "ali", "mette", "karen"]);
    expect(await context.db.read.lookupEntry.count()).toBe(2);
    expect(await seen("karen")).toEqual([]);
  });

  it("shows a person who looked, when and why, and nobody else's look-ups", async () => {
    await look("karen", ["mette", "ali"]);
    expect(await seen("mette")).toMatchObject([
      { at: context.clock.now(), viewerId: "karen", purpose: "applicant_choice", kind: "read" },
    ]);
  });

  it("shows nothing older than what is kept, whether or not it is deleted yet", async () => {
    await look("karen", ["mette"]);
    context.clock.set("2027-11-21T09:00:01Z");
    expect(await seen("mette")).toEqual([]);
  });

  it("is kept for a year and then deleted", async () => {
    await look("karen", ["mette"]);
    context.clock.set("2027-11-21T08:59:59Z");
    expect(await purgeLookups(context)).toBe(0);
    context.clock.set("2027-11-21T09:00:01Z");
    expect(await purgeLookups(context)).toBe(1);
  });
});
