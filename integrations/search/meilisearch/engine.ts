import { type SearchEngine, SearchUnavailable } from "../../../app/ports/search-engine.ts";
import { checkQuery, checkSelection } from "../query/check-selection.ts";
import { EVERYTHING } from "./conditions.ts";
import { findIds, findPage } from "./find.ts";
import { keyOf, toIndexDocument } from "./index-document.ts";
import { ensureIndexes, namesOf, needsReindex, readState } from "./indexes.ts";
import { applyChanges, type Change, writeJournal } from "./journal.ts";
import { reindex } from "./reindex.ts";
import { countQuery, hitsOf, openServer } from "./server.ts";

const NAME = "meilisearch";
/** A search that takes longer is answered by the engine that stands in. */
const ASK_MS = 2_000;
const SEND_MS = 30_000;
const TASK_MS = 300_000;

export interface MeilisearchOptions {
  url: string;
  apiKey: string | null;
  /** The name of the index on the server, `[a-zA-Z0-9-]`; others that belong to it begin with it and a `_`. */
  index: string;
  /** Milliseconds that only go forward, for `tookMs`. */
  timer: () => number;
  askMs?: number;
}

/** Search on a Meilisearch server, which several processes may share. Makes its indexes when it is first used. */
export function createMeilisearch({
  url,
  apiKey,
  index,
  timer,
  askMs = ASK_MS,
}: MeilisearchOptions): SearchEngine {
  const server = openServer({ url, apiKey, askMs, sendMs: SEND_MS, taskMs: TASK_MS });
  const names = namesOf(index);
  let closed = false;
  let ready: Promise<void> | null = null;

  /** Asks once; again after an error. */
  const open = async () => {
    if (closed) throw new SearchUnavailable("closed");
    ready ??= ensureIndexes(server, names);
    try {
      await ready;
    } catch (error) {
      ready = null;
      throw error;
    }
  };
  const count = async () => {
    const [answer] = await server.search([countQuery(names.live, EVERYTHING)]);
    return hitsOf(answer);
  };
  const change = async (changes: readonly Change[]) => {
    if (changes.length === 0) return;
    await open();
    const building = (await readState(server, names))?.building ?? null;
    if (building !== null) await writeJournal(server, names.journal(building), changes);
    await applyChanges(server, names.live, changes);
  };

  return {
    name: NAME,
    async search(query) {
      const startedAt = timer();
      checkQuery(query);
      await open();
      const found = await findPage(server, names.live, query);
      return { ...found, engine: NAME, tookMs: timer() - startedAt };
    },
    async ids(selection) {
      checkSelection(selection);
      await open();
      return findIds(server, names.live, selection);
    },
    async upsert(documents) {
      const latest = new Map(documents.map((document) => [keyOf(document.id), toIndexDocument(document)]));
      await change([...latest].map(([key, document]) => ({ key, document })));
    },
    async remove(ids) {
      await change([...new Set(ids)].map((id) => ({ key: keyOf(id), document: null })));
    },
    async reindex(documents, onProgress) {
      await open();
      await reindex(server, names, documents, onProgress);
      return count();
    },
    async count() {
      await open();
      return count();
    },
    async health() {
      try {
        await open();
        const [documents, needed] = await Promise.all([count(), needsReindex(server, names)]);
        return { engine: NAME, available: true, documents, needsReindex: needed };
      } catch {
        return { engine: NAME, available: false, documents: 0, needsReindex: false };
      }
    },
    async close() {
      closed = true;
    },
  };
}
