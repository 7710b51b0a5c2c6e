import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  enqueue,
  giveUpMessage,
  jobStanding,
  outboxCounts,
  outboxList,
  prepareSchedule,
  type RunJobsOptions,
  retryFailed,
  retryMessage,
  runDueJobs,
  runJobNow,
} from "../../../app/domain/jobs/index.server.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const HOUR_MS = 3_600_000;
let context: TestContext;
let works: boolean;
let jobs: RunJobsOptions;
beforeEach(async () => {
  context = await testContext();
  works = false;
  jobs = {
    ...context,
    owner: "test",
    handlers: {
      letter: async () => {
        if (!works) throw new Error("somebody's name");
      },
    },
    schedule: {
      "jobs.purge": { nextAfter: (at) => new Date(at.getTime() + HOUR_MS), run: async () => 3 },
    },
    report: () => {},
  };
  await prepareSchedule(jobs);
});
afterEach(() => context.db.remove());

const by = (action: string, token?: string) => ({
  ...context,
  actorId: "ole",
  once: onceKey("ole", action, token),
});
const audits = async () =>
  (await context.db.read.auditEntry.findMany({ orderBy: { id: "asc" } })).map(
    ({ action, subjectId, details }) => `${action} ${subjectId} ${details}`,
  );

/** Messages that have been tried as often as messages are. */
async function givenFailed(...ids: string[]) {
  for (const id of ids)
    await context.db.write((tx) =>
      enqueue(tx, { id, kind: "letter", payload: {}, at: context.clock.now(), dedupeKey: id }),
    );
  for (let tries = 0; tries < 10; tries += 1) {
    await runDueJobs(jobs);
    context.clock.set(new Date(context.clock.now().getTime() + HOUR_MS).toISOString());
  }
  expect(await outboxCounts(context.db.read, context.clock.now())).toMatchObject({
    waiting: 0,
    failed: ids.length,
  });
}

describe("a message that failed", () => {
  it("is tried again when an administrator asks, with all its tries, and says no personal data", async () => {
    await givenFailed("a", "b");
    const [failed] = await outboxList(context.db.read, "failed", 9);
    expect(failed).toMatchObject({ attempts: 10, lastError: "Error" });
    works = true;
    expect(await retryMessage({ ...by("retry"), id: "a" })).toEqual({ ok: true, value: { id: "a" } });
    await runDueJobs(jobs);
    expect((await outboxList(context.db.read, "done", 9)).map(({ id }) => id)).toEqual(["a"]);
    expect(await outboxCounts(context.db.read, context.clock.now())).toMatchObject({ failed: 1 });
    expect(await audits()).toEqual(['outbox.retry a {"kind":"letter","attempts":10}']);
  });

  it("is tried again with all others", async () => {
    await givenFailed("a", "b");
    works = true;
    const options = by("retry_all", "token");
    expect(await retryFailed(options)).toEqual({ ok: true, value: { count: 2 } });
    expect(await retryFailed(options)).toEqual({ ok: true, value: { count: 2 } });
    await runDueJobs(jobs);
    expect(await outboxList(context.db.read, "done", 9)).toHaveLength(2);
    expect(await audits()).toEqual(['outbox.retry_all failed {"count":2}']);
    await retryFailed(by("retry_all"));
    expect(await audits()).toHaveLength(1);
  });

  it("can be given up with a reason, once, and then stands no more in the way of its like", async () => {
    await givenFailed("a");
    const giveUp = () => giveUpMessage({ ...by("give_up"), id: "a", reason: "done_by_hand" });
    expect(await giveUp()).toMatchObject({ ok: true });
    expect(await giveUp()).toEqual({ ok: false, code: "not_possible" });
    expect(await retryMessage({ ...by("retry"), id: "a" })).toEqual({ ok: false, code: "not_possible" });
    expect(await outboxList(context.db.read, "done", 9)).toMatchObject([
      { id: "a", lastError: "given_up:done_by_hand" },
    ]);
    expect(await audits()).toEqual([
      'outbox.give_up a {"kind":"letter","attempts":10,"reason":"done_by_hand"}',
    ]);
    await context.db.write((tx) =>
      enqueue(tx, { id: "c", kind: "letter", payload: {}, at: context.clock.now(), dedupeKey: "a" }),
    );
    expect(await outboxCounts(context.db.read, context.clock.now())).toMatchObject({ waiting: 1, failed: 0 });
  });

  it("that is not there is not found, and one that somebody works on is left to them", async () => {
    expect(await retryMessage({ ...by("retry"), id: "none" })).toEqual({ ok: false, code: "not_found" });
    expect(await giveUpMessage({ ...by("give_up"), id: "none", reason: "done_by_hand" })).toEqual({
      ok: false,
      code: "not_found",
    });
    await context.db.write(async (tx) => {
      await enqueue(tx, { id: "a", kind: "letter", payload: {}, at: context.clock.now() });
      const leaseUntil = new Date(context.clock.now().getTime() + HOUR_MS);
      await tx.outboxMessage.update({ where: { id: "a" }, data: { leaseOwner: "other", leaseUntil } });
    });
    expect(await retryMessage({ ...by("retry"), id: "a" })).toEqual({ ok: false, code: "not_possible" });
    expect(await audits()).toEqual([]);
  });
});

describe("a job of the calendar", () => {
  it("runs at once when an administrator asks", async () => {
    expect(await runDueJobs(jobs)).toBe(0);
    expect(await runJobNow({ ...by("run"), name: "jobs.purge" })).toMatchObject({ ok: true });
    expect(await runDueJobs(jobs)).toBe(1);
    expect(await audits()).toEqual(["job.run jobs.purge {}"]);
    expect(await runJobNow({ ...by("run"), name: "council.publish" })).toMatchObject({ ok: true });
    expect(
      await context.db.read.scheduledJob.findUnique({ where: { name: "council.publish" } }),
    ).toMatchObject({
      nextRunAt: context.clock.now(),
    });
  });

  it("stands as it does: new, in order, running, late or failed", () => {
    const now = new Date("2026-11-21T09:00:00Z");
    const before = new Date("2026-11-21T08:00:00Z");
    const after = new Date("2026-11-21T10:00:00Z");
    const job = { nextRunAt: after, leaseUntil: null, lastRunAt: before, lastError: null };
    expect(jobStanding(job, now)).toBe("ok");
    expect(jobStanding({ ...job, lastRunAt: null }, now)).toBe("new");
    expect(jobStanding({ ...job, nextRunAt: before }, now)).toBe("late");
    expect(jobStanding({ ...job, nextRunAt: before, lastError: "Error" }, now)).toBe("failed");
    expect(jobStanding({ ...job, nextRunAt: before, leaseUntil: after }, now)).toBe("running");
  });
});
