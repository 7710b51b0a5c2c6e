import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "../../../app/ports/database.ts";
import { isBusy } from "./sqlite-errors.ts";

const LONGEST_BACK_OFF_MS = 100;

/**
 * Runs the whole attempt again while another process holds the file, with a growing, scattered pause between.
 * Throws `database_busy` when that has lasted `maxWaitMs`, and any other error at once.
 */
export async function retryWhileBusy<T>(
  attempt: () => Promise<T>,
  options: { random: () => number; elapsedMs: () => number; maxWaitMs: number; onRetry: () => void },
): Promise<T> {
  const startedAt = options.elapsedMs();
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (options.elapsedMs() - startedAt > options.maxWaitMs) {
        throw new DatabaseError("database_busy", "Another process holds the database.", { cause: error });
      }
      options.onRetry();
      await sleep(options.random() * Math.min(LONGEST_BACK_OFF_MS, 2 ** tries));
    }
  }
}
