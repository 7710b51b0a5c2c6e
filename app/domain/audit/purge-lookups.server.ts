import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteLookupsBefore } from "./queries.server.ts";

/** How long a look-up can be read by the person whom it was about. */
export const LOOKUPS_KEPT_DAYS = 365;

/** Deletes look-ups older than that, and answers how many. Runs as a scheduled job. */
export async function purgeLookups({ db, clock }: VerbContext): Promise<number> {
  const before = new Date(clock.now().getTime() - LOOKUPS_KEPT_DAYS * 86_400_000);
  return db.write((tx) => deleteLookupsBefore(tx, before));
}
