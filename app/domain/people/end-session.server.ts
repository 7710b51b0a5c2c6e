import type { VerbContext } from "../../ports/verb-context.ts";
import { sessionIdOf } from "./open-session.server.ts";
import { deleteSession, deleteSessionsEnded } from "./queries.server.ts";
import { SESSION_IDLE_MS } from "./rules.ts";

/** Ends one session. Ending one that has already ended is fine. */
export async function endSession({ db, secret }: VerbContext & { secret: string }): Promise<void> {
  await db.write((tx) => deleteSession(tx, sessionIdOf(secret)));
}

/** Deletes the sessions that have run out. Runs as a scheduled job. */
export async function purgeSessions({ db, clock }: VerbContext): Promise<number> {
  const now = clock.now();
  return db.write((tx) => deleteSessionsEnded(tx, now, new Date(now.getTime() - SESSION_IDLE_MS)));
}
