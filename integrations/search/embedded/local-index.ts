import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import {
  type SearchDocument,
  type SearchHit,
  type SearchQuery,
  SearchTaskFailed,
  SearchUnavailable,
} from "../../../app/ports/search-engine.ts";
import { acceptsAny } from "../terms/accept.ts";
import { highlight } from "../terms/highlight.ts";
import { toSearchError } from "./errors.ts";
import { analyse } from "./file/document-row.ts";
import { IndexStore } from "./file/index-store.ts";
import type { Loaded } from "./loaded.ts";
import { type Found, find } from "./memory/find.ts";
import { MemoryIndex } from "./memory/memory-index.ts";
import { Mirror } from "./mirror.ts";
import type { IndexOperations } from "./operations.ts";
import { TermWeigher } from "./weigh-terms.ts";

/** The index in this thread: the file for what lasts, the memory for what is asked. Takes over the database. */
export function localIndex(db: Database): IndexOperations {
  const store = new IndexStore(db);
  const mirror = new Mirror(store, () => nextTurn());

  const weigher = new TermWeigher();
  const analysed = (document: SearchDocument) => analyse(document, weigher);
  let building: Loaded | null = null;
  const ours = (reindex: number): Loaded => {
    if (building?.generation !== reindex) throw new SearchTaskFailed("another reindex took over");
    return building;
  };

  const attempt = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      if (!db.open) throw new SearchUnavailable("the index is closed");
      return await work();
    } catch (error) {
      throw db.open ? toSearchError(error) : new SearchUnavailable("the index is closed", { cause: error });
    }
  };
  const highlightsOf = (query: SearchQuery, { ids, terms }: Found): SearchHit["highlights"][] => {
    if (!query.highlight || terms.length === 0) return ids.map(() => ({}));
    const accepts = acceptsAny(terms);
    return store.read(({ active }) => {
      const stored = store.generation(active);
      return ids.map((id) => {
        const texts = stored.shown(id);
        return texts === undefined ? {} : highlight(texts, accepts);
      });
    });
  };

  return {
    search: (query) =>
      attempt(async () => {
        const { page, perPage } = query;
        const range = { from: (page - 1) * perPage, below: page * perPage };
        const found = find(await mirror.current(), query, range);
        const highlights = highlightsOf(query, found);
        const { total, allWordsTotal, facets } = found;
        const hits = found.ids.map((id, at) => ({ id, highlights: highlights[at] ?? {} }));
        return { hits, total, allWordsTotal, page, perPage, facets };
      }),
    ids: (selection) =>
      attempt(async () => {
        const everything = { from: 0, below: Number.POSITIVE_INFINITY };
        return find(await mirror.current(), selection, everything).ids;
      }),
    upsert: (documents) =>
      attempt(() => {
        store.put(documents.map(analysed), weigher, (generation) => mirror.dictionaryOf(generation));
        mirror.follow();
      }),
    remove: (ids) =>
      attempt(() => {
        store.remove(ids);
        mirror.follow();
      }),
    count: () => attempt(async () => (await mirror.current()).documents),
    startReindex: () =>
      attempt(() => {
        building = { index: new MemoryIndex(), ...store.startBuilding() };
        return building.generation;
      }),
    addToReindex: (reindex, documents) =>
      attempt(() => {
        const built = ours(reindex);
        store.addToBuilding(built, documents.map(analysed), weigher);
        built.index.settleNowAndThen();
      }),
    finishReindex: (reindex) =>
      attempt(async () => {
        const built = ours(reindex);
        built.index.settle();
        const before = store.swap(built);
        building = null;
        mirror.adopt(built);
        const { documents } = built.index;
        await clear(before);
        return documents;
      }),
    abandonReindex: (reindex) =>
      attempt(() => {
        if (building?.generation === reindex) building = null;
        store.giveUp(reindex);
      }),
    async close() {
      db.close();
    },
  };

  /** A part at a time, because to drop a large table at once would keep searches waiting. */
  async function clear(generation: number): Promise<void> {
    try {
      while (store.clear(generation)) await nextTurn();
    } catch {
      // The new index is in use. The next reindex drops what is left of the old one.
    }
  }
}
