import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  enqueue,
  type OutboxHandlers,
  prepareSchedule,
  type RunJobsOptions,
  runDueJobs,
  runNow,
  type Schedule,
} from "../../../app/domain/jobs/index.server.ts";
import {
  JOB_LEASE_MS,
  LEASE_MS,
  LONGEST_WAIT_FOR_PEER_MS,
  MAX_ATTEMPTS,
  retryDelayMs,
} from "../../../app/domain/jobs/rules.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

const HOUR = 3_600_000;

describe("scheduled jobs and the outbox", () => {
  let context: TestContext;
  beforeEach(async () => {
    context = await testContext();
  });
  afterEach(() => context.db.remove());

  const worker = (owner: string, handlers: OutboxHandlers, schedule: Schedule = {}): RunJobsOptions => ({
    ...context,
    owner,
    handlers,
    schedule,
    report: () => {},
  });
  const later = (ms: number) => context.clock.set(new Date(context.clock.now().getTime() + ms).toISOString());
  const send = (n: number, dedupeKey?: string) =>
    context.db.write((tx) =>
      enqueue(tx, {
        id: context.ids.next(),
        kind: "test",
        payload: { n },
        at: context.clock.now(),
        ...(dedupeKey === undefined ? {} : { dedupeKey }),
      }),
    );

  it("two workers at once do each message exactly once", async () => {
    for (let n = 0; n < 40; n += 1) await send(n);
    const done: number[] = [];
    const handlers = {
      test: async (payload: Record<string, unknown>) => void done.push(Number(payload["n"])),
    };
    await Promise.all([runDueJobs(worker("a", handlers)), runDueJobs(worker("b", handlers))]);
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it("tries a failing message again, later each time, and sets it aside after ten tries", async () => {
    await send(1);
    let tries = 0;
    const failing = worker("a", {
      test: async () => {
        tries += 1;
        throw new Error("mail is down");
      },
    });
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      await runDueJobs(failing);
      expect(tries).toBe(attempt);
      await runDueJobs(failing);
      expect(tries, "not before its time").toBe(attempt);
      later(retryDelayMs(attempt));
    }
    await runDueJobs(failing);
    expect(tries).toBe(MAX_ATTEMPTS);
    const row = await context.db.read.outboxMessage.findFirst();
    expect(row?.failedAt).not.toBeNull();
    expect(row?.lastError).toBe("Error");
  });

  it("keeps a message for a peer that is away, however long, and tries again every minute at least", async () => {
    await send(1);
    let isAway = true;
    const done: unknown[] = [];
    const waiting = {
      ...worker("a", {
        test: async (payload) => {
          if (isAway) throw new Error("away");
          done.push(payload["n"]);
        },
      }),
      isPeerAway: () => isAway,
    };
    for (let attempt = 1; attempt <= 3 * MAX_ATTEMPTS; attempt += 1) {
      await runDueJobs(waiting);
      later(LONGEST_WAIT_FOR_PEER_MS);
    }
    const row = await context.db.read.outboxMessage.findFirst();
    expect(row).toMatchObject({ attempts: 3 * MAX_ATTEMPTS, failedAt: null, doneAt: null });
    isAway = false;
    await runDueJobs(waiting);
    expect(done).toEqual([1]);
  });

  it("gives the message of a worker that died to the next, when the lease has run out, and not before", async () => {
    await send(1);
    const done: string[] = [];
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const dying = worker("dead", {
      test: () => {
        begin();
        return new Promise<void>(() => {});
      },
    });
    void runDueJobs(dying);
    await begun;
    const next = worker("next", { test: async () => void done.push("next") });
    await runDueJobs(next);
    expect(done).toEqual([]);
    later(LEASE_MS);
    await runDueJobs(next);
    expect(done).toEqual(["next"]);
  });

  it("adds no second message with a key that still waits", async () => {
    await send(1, "index:7");
    await send(2, "index:7");
    expect(await context.db.read.outboxMessage.count()).toBe(1);
  });

  it("runs a scheduled job when its time has come, once, and again at its next time", async () => {
    const runs: string[] = [];
    const schedule: Schedule = {
      hourly: {
        nextAfter: (instant) => new Date(instant.getTime() + HOUR),
        run: async () => runs.push(context.clock.now().toISOString()),
      },
    };
    const both = ["a", "b"].map((owner) => worker(owner, {}, schedule));
    const pass = () => Promise.all(both.map((one) => runDueJobs(one)));
    for (const one of both) await prepareSchedule(one);
    await pass();
    expect(runs).toHaveLength(0);
    later(HOUR);
    await pass();
    await pass();
    expect(runs).toHaveLength(1);
    later(HOUR);
    await pass();
    expect(runs).toHaveLength(2);
  });

  it("keeps the error of a job that fails, and goes on to its next time", async () => {
    const schedule: Schedule = {
      broken: {
        nextAfter: (instant) => new Date(instant.getTime() + HOUR),
        run: () => Promise.reject(new Error("Mette Holm could not be found")),
      },
    };
    const only = worker("a", {}, schedule);
    await prepareSchedule(only);
    expect(await runNow({ ...context, name: "broken" })).toBe(true);
    expect(await runNow({ ...context, name: "no-such-job" })).toBe(false);
    await runDueJobs(only);
    const row = await context.db.read.scheduledJob.findUnique({ where: { name: "broken" } });
    expect(row?.lastError, "the kind of error, no person's name").toBe("Error");
    expect(row?.leaseOwner).toBeNull();
  });

  it("writes nothing when nothing is due", async () => {
    const before = context.db.stats().committed;
    await runDueJobs(worker("a", {}));
    expect(context.db.stats().committed).toBe(before);
  });

  it("a job's lease outlives a message's: it goes through many cases", () => {
    expect(JOB_LEASE_MS).toBeGreaterThan(LEASE_MS);
  });

  it("waits longer after each try, never more than an hour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (attempt) => {
        expect(retryDelayMs(attempt + 1)).toBeGreaterThanOrEqual(retryDelayMs(attempt));
        expect(retryDelayMs(attempt)).toBeLessThanOrEqual(HOUR);
      }),
    );
  });
});
