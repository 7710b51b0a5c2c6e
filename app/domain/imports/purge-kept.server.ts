import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteKeptBefore } from "./queries.server.ts";

/** Deletes files that nobody imported in time, and answers how many. Runs as a scheduled job. */
export async function purgeKept({ db, clock }: VerbContext): Promise<number> {
  return db.write((tx) => deleteKeptBefore(tx, clock.now()));
}
