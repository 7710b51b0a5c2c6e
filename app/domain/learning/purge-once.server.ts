import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteOnceExpired } from "./once-queries.server.ts";

/** Message hints and assertion ids are kept until they could no longer be used, plus a day for clocks that differ. */
export const LAUNCH_KEYS_KEPT_DAYS = 1;

export async function purgeOnce({ db, clock }: VerbContext): Promise<number> {
  const before = new Date(clock.now().getTime() - LAUNCH_KEYS_KEPT_DAYS * 86_400_000);
  return db.write((tx) => deleteOnceExpired(tx, before));
}
