import { createHash } from "node:crypto";
import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { insertSession, maySignIn } from "./queries.server.ts";
import { SESSION_ABSOLUTE_MS } from "./rules.ts";

/** What the database keeps of a session's secret: enough to recognise it, not to use it. */
export function sessionIdOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Opens a session for somebody an identity provider vouches for. Answers the secret for the cookie, or null. */
export async function openSession(options: VerbContext & { personId: string }): Promise<string | null> {
  const { db, clock, ids, personId } = options;
  const secret = ids.secret();
  const now = clock.now();
  const opened = await db.write(async (tx) => {
    if (!(await maySignIn(tx, personId))) return false;
    await insertSession(tx, {
      id: sessionIdOf(secret),
      personId,
      createdAt: now,
      lastSeenAt: now,
      endsAt: new Date(now.getTime() + SESSION_ABSOLUTE_MS),
    });
    await recordAudit(tx, {
      id: ids.next(),
      at: now,
      actorId: personId,
      action: "session.open",
      subject: { type: "person", id: personId },
      requestId: options.requestId,
    });
    return true;
  });
  return opened ? secret : null;
}
