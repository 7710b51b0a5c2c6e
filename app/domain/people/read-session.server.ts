import type { VerbContext } from "../../ports/verb-context.ts";
import type { Actor } from "./actor.ts";
import { sessionIdOf } from "./open-session.server.ts";
import { findActor, findSession, touchSession } from "./queries.server.ts";
import { sessionIsAlive, sessionIsDueForTouch } from "./rules.ts";

/** Who the secret of a cookie belongs to, as they are today; null when the session has ended. */
export async function readSession({
  db,
  clock,
  secret,
}: VerbContext & { secret: string }): Promise<Actor | null> {
  const id = sessionIdOf(secret);
  const session = await findSession(db.read, id);
  const now = clock.now();
  if (!session || session.person.closedAt !== null || !sessionIsAlive(session, now)) return null;
  if (sessionIsDueForTouch(session, now)) await db.write((tx) => touchSession(tx, id, now));
  return findActor(db.read, session.personId, clock.today());
}
