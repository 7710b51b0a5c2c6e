import { isDeepStrictEqual } from "node:util";
import type { Database } from "../../ports/database.ts";
import type { SearchDocument, SearchEngine } from "../../ports/search-engine.ts";
import { documentOf } from "./index-queries.server.ts";

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
  let pending = await documentsOf(db, opportunityIds);
  for (let round = 0; pending.size > 0 && round < MOST_ROUNDS; round++) {
    const listed = [...pending.values()].filter((document) => document !== null);
    const gone = [...pending].filter(([, document]) => document === null).map(([id]) => id);
    if (listed.length > 0) await search.upsert(listed);
    if (gone.length > 0) await search.remove(gone);
    const now = await documentsOf(db, [...pending.keys()]);
    pending = new Map([...now].filter(([id, document]) => !isDeepStrictEqual(document, pending.get(id))));
  }
}

async function documentsOf(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, SearchDocument | null>> {
  const documents = new Map<string, SearchDocument | null>();
  for (const id of ids) documents.set(id, await documentOf(db.read, id));
  return documents;
}
