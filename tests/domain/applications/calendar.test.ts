import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  completeApplication,
  runCalendar,
  uptakeKey,
} from "../../../app/domain/applications/index.server.ts";
import type { Database } from "../../../app/ports/database.ts";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import {
  auditedActs,
  type Given,
  givenAgreed,
  givenColleague,
  givenParties,
  messagesAbout,
  type Parties,
  readApplication,
} from "../../fixtures/applications.ts";
import { testClock } from "../../setup/database.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let parties: Parties;
let agreed: Given;

beforeEach(async () => {
  context = await testContext();
  parties = await givenParties(context);
  agreed = await givenAgreed(context, parties);
});
afterEach(() => context.db.remove());

const ledger = () => context.db.read.uptakeEntry.findMany({ orderBy: { id: "asc" } });
const stateNow = async () => (await readApplication(context, agreed.id)).state;

describe("the calendar", () => {
  it("starts on the first day and not before", async () => {
    context.clock.set("2027-01-31T22:59:00Z");
    expect(await runCalendar(context)).toBe(0);
    context.clock.set("2027-01-31T23:01:00Z"); // 1 February in Denmark
    expect(await runCalendar(context)).toBe(1);
    expect(await stateNow()).toBe("active");
    expect((await messagesAbout(context, agreed.id)).slice(-3).sort()).toEqual(
      [parties.applicant, parties.host, parties.leader]
        .map(({ personId }) => `application_started → ${personId}`)
        .sort(),
    );
    expect(await ledger()).toEqual([]);
  });

  it("ends on the day after the last, and enters the hours of learning on the job once", async () => {
    context.clock.set("2027-07-31T21:00:00Z");
    await runCalendar(context);
    expect(await stateNow()).toBe("active");
    context.clock.set("2027-08-01T00:10:00Z");
    expect(await runCalendar(context)).toBe(1);
    expect(await runCalendar(context)).toBe(0);
    expect(await stateNow()).toBe("returned");
    expect(await ledger()).toMatchObject([
      {
        idempotencyKey: uptakeKey(agreed.id),
        personId: parties.applicant.personId,
        organisationId: parties.applicant.employment?.organisationId,
        sector: "municipality",
        occurredOn: "2027-07-31",
        channel: "on_the_job",
        activity: "rotation",
        hours: 277.5, // 25 whole weeks × 37 × 0.3
        amountDkk: 0,
        source: "rotation",
        confidence: "high",
        opportunityId: parties.opportunityId,
      },
    ]);
    expect((await auditedActs(context, agreed.id)).slice(-2)).toEqual(["start", "finish"]);
    const { steps } = await readApplication(context, agreed.id);
    expect(steps.slice(-2).map(({ step, actorId }) => [step, actorId])).toEqual([
      ["start", null],
      ["finish", null],
    ]);
  });

  it("takes both steps in one run when it has not run for a year", async () => {
    context.clock.set("2028-01-01T09:00:00Z");
    expect(await runCalendar(context)).toBe(2);
    expect(await stateNow()).toBe("returned");
    expect(await ledger()).toHaveLength(1);
  });

  it("does it once when two processes run it at the same time", async () => {
    const second = await openSqlite({ ...testClock(), file: context.db.file });
    try {
      context.clock.set("2028-01-01T09:00:00Z");
      const world = { ...context, ids: { ...context.ids, next: () => `second-${context.ids.next()}` } };
      const moved = await Promise.all([
        runCalendar(context),
        runCalendar({ ...world, db: second }),
        runCalendar(context),
        runCalendar({ ...world, db: second }),
      ]);
      expect(moved.reduce((sum, count) => sum + count, 0)).toBe(2);
      expect(await ledger()).toHaveLength(1);
      const acts = await auditedActs(context, agreed.id);
      expect(acts.filter((act) => act === "start" || act === "finish").sort()).toEqual(["finish", "start"]);
    } finally {
      await second.close();
    }
  });

  it("loses and doubles nothing when it dies at any point between", async () => {
    context.clock.set("2028-01-01T09:00:00Z");
    for (let surviving = 0; surviving < 60; surviving += 1) {
      let left = surviving;
      const dying: Database = {
        ...context.db,
        read: context.db.read,
        write: (verb) =>
          context.db.write(async (tx) => {
            const outcome = await verb(
              new Proxy(tx, {
                get(target, name, receiver) {
                  if (left === 0) throw new Error("the process died");
                  left -= 1;
                  return Reflect.get(target, name, receiver);
                },
              }),
            );
            if (left === 0) throw new Error("the process died before the commit");
            return outcome;
          }),
      };
      const died = await runCalendar({ ...context, db: dying }).then(
        () => false,
        () => true,
      );
      const { state, steps } = await readApplication(context, agreed.id);
      const finished = state === "returned";
      expect(await ledger()).toHaveLength(finished ? 1 : 0);
      expect(steps.filter(({ step }) => step === "finish")).toHaveLength(finished ? 1 : 0);
      if (!died) break;
    }
    expect(await stateNow()).toBe("returned");
  });

  it("lets one case that fails leave the others be, and says so", async () => {
    const other = await givenColleague(context, parties, "Jens Åby");
    await context.db.write((tx) =>
      tx.opportunity.update({ where: { id: parties.opportunityId }, data: { seats: 2 } }),
    );
    const second = await givenAgreed(context, parties, other);
    await context.db.write((tx) =>
      tx.employment.deleteMany({ where: { personId: parties.applicant.personId } }),
    );
    context.clock.set("2028-01-01T09:00:00Z");
    await expect(runCalendar(context)).rejects.toThrow(AggregateError);
    expect(await stateNow()).toBe("active");
    expect((await readApplication(context, second.id)).state).toBe("returned");
    expect(await ledger()).toHaveLength(1);
  });

  it("enters nothing for less than a week", async () => {
    await context.db.write((tx) =>
      tx.application.update({ where: { id: agreed.id }, data: { endsOn: "2027-02-03" } }),
    );
    context.clock.set("2027-02-04T09:00:00Z");
    await runCalendar(context);
    expect(await stateNow()).toBe("returned");
    expect(await ledger()).toEqual([]);
  });
});

describe("back at work", () => {
  const complete = (version: number, actor = parties.applicant, token?: string) =>
    completeApplication({
      ...context,
      actor,
      once: onceKey(actor.personId, "application.complete", token),
      id: agreed.id,
      version,
      learned: "Vi har vendt køen om.",
    });

  it("the applicant writes what came home, and the leader is told", async () => {
    expect(await complete(agreed.version)).toEqual({ ok: false, code: "not_possible" });
    context.clock.set("2028-01-01T09:00:00Z");
    await runCalendar(context);
    const version = agreed.version + 2;
    expect(await complete(version, parties.leader)).toEqual({ ok: false, code: "not_found" });
    expect(await complete(agreed.version)).toEqual({ ok: false, code: "conflict" });
    const [first, second] = await Promise.all([
      complete(version, parties.applicant, "twice"),
      complete(version, parties.applicant, "twice"),
    ]);
    expect(first).toMatchObject({ ok: true, value: { state: "completed" } });
    expect(second).toEqual(first);
    expect(await readApplication(context, agreed.id)).toMatchObject({ learned: "Vi har vendt køen om." });
    expect((await messagesAbout(context, agreed.id)).at(-1)).toBe(
      `application_completed → ${parties.leader.personId}`,
    );
  });
});
