import type { Tx } from "../../ports/database.ts";
import type { Ids } from "../../ports/ids.ts";
import { inPieces } from "../../shared/in-pieces.ts";
import { enqueue } from "../jobs/index.server.ts";
import { stagedIds } from "./opportunity-import-queries.server.ts";

/** Brings the index up to some opportunities. Payload `{ opportunityIds }`, parted by spaces: no id has one. */
export const INDEX_MANY_MESSAGE = "search.index-many";
/** Builds the whole index anew. No payload. */
export const REINDEX_MESSAGE = "search.reindex";

const IN_ONE_MESSAGE = 250;
/** With more changes than this the index is sooner built anew. */
const MOST_ONE_BY_ONE = 2_000;

/** Asks for what an import has changed to be found by its new words. */
export async function indexStaged(
  tx: Tx,
  { importId, withdrawn, at, ids }: { importId: string; withdrawn: readonly string[]; at: Date; ids: Ids },
): Promise<void> {
  const changed = [...(await stagedIds(tx, importId)), ...withdrawn];
  if (changed.length > MOST_ONE_BY_ONE) {
    const message = { id: ids.next(), kind: REINDEX_MESSAGE, payload: {}, at };
    await enqueue(tx, { ...message, dedupeKey: `${REINDEX_MESSAGE}:${importId}` });
    return;
  }
  for (const piece of inPieces(changed, IN_ONE_MESSAGE))
    await enqueue(tx, {
      id: ids.next(),
      kind: INDEX_MANY_MESSAGE,
      payload: { opportunityIds: piece.join(" ") },
      at,
    });
}
