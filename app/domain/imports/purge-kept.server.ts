import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteKeptBefore } from "./queries.server.ts";
import { deleteStagedBefore } from "./stage-queries.server.ts";

/** An import that has been read for so long was cut short. */
const STAGED_HOURS = 24;

/** Deletes files that nobody imported in time, and what is left of imports that were cut short. Answers how many files. Runs as a scheduled job. */
export async function purgeKept({ db, clock }: VerbContext): Promise<number> {
  const now = clock.now();
  return db.write(async (tx) => {
    await deleteStagedBefore(tx, new Date(now.getTime() - STAGED_HOURS * 3_600_000));
    return deleteKeptBefore(tx, now);
  });
}
