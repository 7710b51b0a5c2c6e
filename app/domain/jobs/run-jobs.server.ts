import type { VerbContext } from "../../ports/verb-context.ts";
import * as queries from "./queries.server.ts";

export type OutboxHandlers = Readonly<Record<string, (payload: Record<string, unknown>) => Promise<void>>>;
export type Schedule = Readonly<
  Record<string, { nextAfter: (instant: Date) => Date; run: () => Promise<string | number | null> }>
>;
export type JobsReport = (event: { job: string; outcome: "done" | "failed"; error?: string }) => void;

export type RunJobsOptions = VerbContext & {
  /** Names this process in the leases: unlike any other running process. */
  owner: string;
  handlers: OutboxHandlers;
  schedule: Schedule;
  /** Whether an error says that a peer is away: the message then waits until it is back. */
  isPeerAway?: (thrown: unknown) => boolean;
  report: JobsReport;
};

/** Makes the schedule known to the database. Run once at the start; running it again changes nothing. */
export async function prepareSchedule({ db, clock, schedule }: RunJobsOptions): Promise<void> {
  const now = clock.now();
  await db.write(async (tx) => {
    for (const [name, job] of Object.entries(schedule))
      await queries.ensureSchedule(tx, name, job.nextAfter(now));
  });
}

/**
 * Does all that is due: scheduled jobs first, then the outbox until it is empty. Each piece is taken under a
 * lease in its own transaction and done outside it, so that two processes never do the same one and a
 * process that dies leaves its piece to the next. Answers how many pieces were done. Handlers must bear
 * being run twice: a process may die after the work and before the report.
 */
export async function runDueJobs(
  options: RunJobsOptions,
  stopping: () => boolean = () => false,
): Promise<number> {
  let done = 0;
  if (!(await queries.anythingDue(options.db.read, Object.keys(options.schedule), options.clock.now())))
    return done;
  while (!stopping() && (await runOneScheduled(options))) done += 1;
  while (!stopping() && (await runOneMessage(options))) done += 1;
  return done;
}

async function runOneScheduled({ db, clock, owner, schedule, report }: RunJobsOptions): Promise<boolean> {
  const name = await db.write((tx) => queries.leaseJob(tx, Object.keys(schedule), owner, clock.now()));
  const job = name === null ? undefined : schedule[name];
  if (name === null || job === undefined) return false;
  let result: string | null = null;
  let error: string | null = null;
  try {
    const answer = await job.run();
    result = answer === null ? null : String(answer);
    report({ job: name, outcome: "done" });
  } catch (thrown) {
    error = describeError(thrown);
    report({ job: name, outcome: "failed", error });
  }
  const now = clock.now();
  await db.write((tx) =>
    queries.finishJob(tx, { name, owner, now, nextRunAt: job.nextAfter(now), result, error }),
  );
  return true;
}

async function runOneMessage(options: RunJobsOptions): Promise<boolean> {
  const { db, clock, owner } = options;
  const message = await db.write((tx) => queries.leaseMessage(tx, owner, clock.now()));
  if (message === null) return false;
  await workOnMessage(options, message);
  return true;
}

/** Does a message that is held under a lease, and reports how it went. */
export async function workOnMessage(options: RunJobsOptions, message: queries.LeasedMessage): Promise<void> {
  const { db, clock, owner, handlers, report } = options;
  try {
    const handler = handlers[message.kind];
    if (!handler) throw new Error(`No handler for messages of kind ${message.kind}`);
    await handler(JSON.parse(message.payload) as Record<string, unknown>);
    await db.write((tx) => queries.finishMessage(tx, message.id, owner, clock.now()));
    report({ job: message.kind, outcome: "done" });
  } catch (thrown) {
    const error = describeError(thrown);
    const isPeerAway = options.isPeerAway?.(thrown) ?? false;
    await db.write((tx) => queries.failMessage(tx, message, owner, clock.now(), { error, isPeerAway }));
    report({ job: message.kind, outcome: "failed", error });
  }
}

/** The kind of error and its code, never its message: a message may quote somebody's data. */
function describeError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown";
  const code = "code" in thrown ? ` ${String(thrown.code)}` : "";
  return `${thrown.name}${code}`;
}
