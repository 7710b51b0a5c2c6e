import { openSession } from "../../app/domain/people/index.server.ts";
import { sessionCookie } from "../../app/routes/session.server.ts";
import { systemClock } from "../../integrations/clock/system-clock.ts";
import { openSqlite } from "../../integrations/database/sqlite/open.ts";
import { randomIds } from "../../integrations/ids/random-ids.ts";
import { testClock } from "./database.ts";

/** What a server process that takes these cookies is started with. */
export const SESSION_SECRET = "a-secret-of-the-tests-and-of-nobody-else";

/** The session cookies of people by their ids, personas or not, for a server on this database file. */
export async function sessionsFor(
  { file, baseUrl }: { file: string; baseUrl: string },
  personIds: readonly string[],
): Promise<Map<string, { name: string; value: string; url: string }>> {
  const db = await openSqlite({ ...testClock(), file });
  try {
    const sessions = new Map();
    const cookie = sessionCookie({ env: { baseUrl }, sessionSecret: SESSION_SECRET });
    for (const personId of new Set(personIds)) {
      const secret = await openSession({ db, clock: systemClock(), ids: randomIds(), personId });
      if (secret === null) throw new Error(`There is no person ${personId}`);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(await cookie.serialize(secret)) ?? [];
      sessions.set(personId, { name, value, url: baseUrl });
    }
    return sessions;
  } finally {
    await db.close();
  }
}
