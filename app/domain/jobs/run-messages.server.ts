import * as queries from "./queries.server.ts";
import { type RunJobsOptions, workOnMessage } from "./run-jobs.server.ts";

/**
 * Does the messages of these kinds that are due, as a running process would, and nothing else. One that another
 * process has taken is left to it. Answers how many were done.
 */
export async function runMessages(options: RunJobsOptions, kinds: readonly string[]): Promise<number> {
  const { db, clock, owner } = options;
  for (let done = 0; ; done += 1) {
    const message = await db.write((tx) => queries.leaseMessage(tx, owner, clock.now(), kinds));
    if (message === null) return done;
    await workOnMessage(options, message);
  }
}
