import { type SearchEngine, SearchUnavailable } from "../../../app/ports/search-engine.ts";
import { checkQuery, checkSelection } from "../query/check-selection.ts";
import { findIds, findPage } from "./find.ts";
import { keyOf, toIndexDocument } from "./index-document.ts";
import { ensureIndexes, namesOf, needsReindex, readState } from "./indexes.ts";
import { applyChanges, type Change, writeJournal } from "./journal.ts";
import { reindex } from "./reindex.ts";
import { countAllQuery, hitsOf, openServer } from "./server.ts";

const NAME = "meilisearch";
/** A search that takes longer is answered by the engine that stands in. */
const ASK_MS = 2_000;
const SEND_MS = 30_000;
/** A change that takes longer is brought again. */
const TASK_MS = 30_000;
/** A batch of a reindex may wait behind others. */
const REINDEX_TASK_MS = 900_000;

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
  const to = { url, apiKey, askMs, sendMs: SEND_MS };
  const server = openServer({ ...to, taskMs: TASK_MS });
  const patient = openServer({ ...to, taskMs: REINDEX_TASK_MS });
  const names = namesOf(index);
  let closed = false;
  let ready: Promise<void> | null = null;

  /** Asks once; again after an error, because the server may have come back without its indexes. */
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
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    await open();
    try {
      return await question();
    } catch (error) {
      if (error instanceof SearchUnavailable) ready = null;
      throw error;
    }
  };
  const count = async () => {
    const [answer] = await server.search([countAllQuery(names.live)]);
    return hitsOf(answer);
  };
  const change = async (changes: readonly Change[]) => {
    if (changes.length === 0) return;
    await ask(async () => {
      const state = await readState(server, names);
      if (state === null) throw new SearchUnavailable("the server has lost its indexes");
      if (state.building !== null) await writeJournal(server, names.journal(state.building), changes);
      await applyChanges(server, names.live, changes);
    });
  };

  return {
    name: NAME,
    async search(query) {
      const startedAt = timer();
      checkQuery(query);
      const found = await ask(() => findPage(server, names.live, query));
      return { ...found, engine: NAME, tookMs: timer() - startedAt };
    },
    async ids(selection) {
      checkSelection(selection);
      return ask(() => findIds(server, names.live, selection));
    },
    async upsert(documents) {
      const latest = new Map(documents.map((document) => [keyOf(document.id), toIndexDocument(document)]));
      await change([...latest].map(([key, document]) => ({ key, document })));
    },
    async remove(ids) {
      await change([...new Set(ids)].map((id) => ({ key: keyOf(id), document: null })));
    },
    async reindex(documents, onProgress) {
      return ask(async () => {
        await reindex(patient, names, documents, onProgress);
        return count();
      });
    },
    count: () => ask(count),
    async health() {
      try {
        const [documents, needed] = await ask(() => Promise.all([count(), needsReindex(server, names)]));
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
