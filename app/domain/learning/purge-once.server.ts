import { deleteOnceExpired } from "./once-queries.server.ts";
import type { PlatformStoreOptions } from "./platform-store.server.ts";

/**
 * Message hints and assertion ids are kept until they could no longer be used, plus a day for clocks that differ. They
 * expire by the protocol's time: a demo world that is days ahead must not forget a launch that is under way.
 */
export const LAUNCH_KEYS_KEPT_DAYS = 1;

export async function purgeOnce({
  db,
  wallClock,
}: Pick<PlatformStoreOptions, "db" | "wallClock">): Promise<number> {
  const before = new Date(wallClock().getTime() - LAUNCH_KEYS_KEPT_DAYS * 86_400_000);
  return db.write((tx) => deleteOnceExpired(tx, before));
}
