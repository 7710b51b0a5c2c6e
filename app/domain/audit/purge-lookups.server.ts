import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteLookupsBefore } from "./queries.server.ts";
import { lookupsKeptSince } from "./rules.ts";

/** Deletes the look-ups that are no longer kept, and answers how many. Runs as a scheduled job. */
export async function purgeLookups({ db, clock }: VerbContext): Promise<number> {
  const before = lookupsKeptSince(clock.now());
  return db.write((tx) => deleteLookupsBefore(tx, before));
}
