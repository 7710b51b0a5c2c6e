import { isDeepStrictEqual } from "node:util";
import type { Database } from "../../ports/database.ts";
import type { SearchDocument, SearchEngine } from "../../ports/search-engine.ts";
import { documentsOf } from "./index-queries.server.ts";

/** A document that keeps changing faster than it is indexed has more messages on their way. */
const MOST_ROUNDS = 5;

/**
 * Brings the index up to what the database says of opportunities now; doing it again changes nothing. What has changed
 * while it was being written is written again: another process may have been faster with the newer text, and must not
 * be overwritten with the older for good.
 */
export async function bringUp(
  { db, search }: { db: Database; search: SearchEngine },
  opportunityIds: readonly string[],
): Promise<void> {
  let pending = await standingOf(db, opportunityIds);
  for (let round = 0; pending.size > 0 && round < MOST_ROUNDS; round++) {
    const listed = [...pending.values()].filter((document) => document !== null);
    const gone = [...pending].filter(([, document]) => document === null).map(([id]) => id);
    if (listed.length > 0) await search.upsert(listed);
    if (gone.length > 0) await search.remove(gone);
    const now = await standingOf(db, [...pending.keys()]);
    pending = new Map([...now].filter(([id, document]) => !isDeepStrictEqual(document, pending.get(id))));
  }
}

/** Null for what is not to be found by searching. */
async function standingOf(db: Database, ids: readonly string[]): Promise<Map<string, SearchDocument | null>> {
  const documents = new Map((await documentsOf(db.read, ids)).map((document) => [document.id, document]));
  return new Map(ids.map((id) => [id, documents.get(id) ?? null]));
}
