import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteOnceExpired } from "./once-queries.server.ts";

/** Message hints and assertion ids are kept until they could no longer be used, plus a day for clocks that differ. */
const KEPT_MS = 86_400_000;

export async function purgeOnce({ db, clock }: VerbContext): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  return db.write((tx) => deleteOnceExpired(tx, before));
}
