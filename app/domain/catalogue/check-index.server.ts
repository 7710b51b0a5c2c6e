import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import { outboxCounts } from "../jobs/index.server.ts";
import { ensureIndex } from "./ensure-index.server.ts";

/**
 * Builds the index anew where it does not hold what the database lists, as after an outage of the search server that
 * took its index along. While changes are on their way the two may differ, and nothing is done. Runs as a scheduled job.
 */
export async function checkIndex({
  db,
  search,
  clock,
}: {
  db: Database;
  search: SearchEngine;
  clock: Clock;
}): Promise<number | null> {
  const { waiting } = await outboxCounts(db.read, clock.now());
  if (waiting > 0) return null;
  return ensureIndex({ db, search, say: () => {} });
}
