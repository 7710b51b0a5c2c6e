import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { hasUnread, markMessagesRead } from "./queries.server.ts";

/** A person has opened a page: their messages that lead to it (`href`) are read from now on. Writes only if there are any. */
export async function markRead({
  db,
  clock,
  personId,
  href,
}: {
  db: Database;
  clock: Clock;
  personId: string;
  href: string;
}): Promise<void> {
  if (!(await hasUnread(db.read, personId, href))) return;
  await db.write((tx) => markMessagesRead(tx, { personId, href, at: clock.now() }));
}
