import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteLookupsBefore } from "./queries.server.ts";

const KEPT_DAYS = 365;

/** Deletes look-ups older than a year, and answers how many. Runs as a scheduled job. */
export async function purgeLookups({ db, clock }: VerbContext): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * 86_400_000);
  return db.write((tx) => deleteLookupsBefore(tx, before));
}
