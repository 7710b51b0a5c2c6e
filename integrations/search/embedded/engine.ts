import { setImmediate as nextTurn } from "node:timers/promises";
import Database from "better-sqlite3";
import {
  type SearchDocument,
  type SearchEngine,
  SearchError,
  type SearchHealth,
  SearchTaskFailed,
  SearchUnavailable,
} from "../../../app/ports/search-engine.ts";
import { checkQuery, checkSelection } from "../query/check-selection.ts";
import { find, findPage } from "./find.ts";
import { type Generation, openGeneration } from "./generation.ts";
import { createGeneration, dropGeneration, openIndexFile } from "./index-file.ts";
import type { WordIndex } from "./match-words.ts";

const NAME = "embedded";
const BATCH = 500;

export interface EmbeddedSearchOptions {
  /** The index's own file, or `:memory:`. */
  path: string;
  /** Milliseconds that only go forward, for `tookMs`. */
  timer: () => number;
}

interface State {
  active: number;
  building: number | null;
  newest: number;
  changes: number;
  complete: number;
}

/**
 * Search without a server: SQLite FTS5 in a file of its own, which other processes may use at the same time.
 * Throws `SearchUnavailable` when the file cannot be opened.
 */
export function createEmbeddedSearch({ path, timer }: EmbeddedSearchOptions): SearchEngine {
  const db = attempt(
    () => false,
    () => openIndexFile(path),
  );
  const isOpen = () => db.open;
  const readState = db.prepare<[], State>("SELECT * FROM state");
  const markChanged = db.prepare<[string]>("INSERT OR IGNORE INTO changed_while_building VALUES (?)");
  const isChanged = db.prepare<[string], number>("SELECT 1 FROM changed_while_building WHERE id = ?").pluck();
  const open = new Map<number, Generation>();
  let vocabulary: { words: readonly string[]; at: string } = { words: [], at: "" };

  const state = (): State => {
    const row = readState.get();
    if (row === undefined) throw new SearchUnavailable("the index has no state");
    return row;
  };
  const generation = (number: number): Generation => {
    const known = open.get(number) ?? openGeneration(db, number);
    open.set(number, known);
    return known;
  };
  const wordIndex = ({ active, changes }: State): WordIndex => ({
    ...generation(active).words,
    vocabulary() {
      const at = `${active}.${changes}`;
      if (vocabulary.at !== at) vocabulary = { words: generation(active).words.vocabulary(), at };
      return vocabulary.words;
    },
  });
  /** One snapshot, so that a swap by another process does not take tables away in the middle. */
  const read = <T>(work: (state: State) => T): T =>
    attempt(isOpen, () =>
      db
        .transaction(() => {
          const now = state();
          for (const number of open.keys()) {
            if (number !== now.active && number !== now.building) open.delete(number);
          }
          return work(now);
        })
        .deferred(),
    );
  const write = <T>(work: (state: State) => T): T =>
    attempt(isOpen, () =>
      db
        .transaction(() => {
          db.exec("UPDATE state SET changes = changes + 1");
          return work(state());
        })
        .immediate(),
    );
  const change = (ids: readonly string[], apply: (generation: Generation) => void) =>
    write(({ active, building }) => {
      apply(generation(active));
      if (building === null) return;
      apply(generation(building));
      for (const id of ids) markChanged.run(id);
    });

  const startBuilding = () =>
    write(({ building, newest }) => {
      if (building !== null) dropGeneration(db, building);
      const number = newest + 1;
      createGeneration(db, number);
      db.exec("DELETE FROM changed_while_building");
      db.prepare("UPDATE state SET building = ?, newest = ?").run(number, number);
      return number;
    });
  const buildOn = <T>(number: number, work: (next: Generation, state: State) => T): T =>
    write((now) => {
      if (now.building !== number) throw new SearchTaskFailed("another reindex took over");
      return work(generation(number), now);
    });
  const addBatch = (number: number, documents: readonly SearchDocument[]) =>
    buildOn(number, (next) => {
      for (const document of documents) if (isChanged.get(document.id) === undefined) next.put(document);
    });
  const swap = (number: number) =>
    buildOn(number, (next, { active }) => {
      next.optimise();
      dropGeneration(db, active);
      db.exec("DELETE FROM changed_while_building");
      db.prepare("UPDATE state SET active = ?, building = NULL, complete = 1").run(number);
      return next.count();
    });
  const giveUp = (number: number) =>
    buildOn(number, () => {
      dropGeneration(db, number);
      db.exec("UPDATE state SET building = NULL");
    });

  return {
    name: NAME,
    async search(query) {
      const startedAt = timer();
      checkQuery(query);
      const found = read((now) => findPage(generation(now.active), wordIndex(now), query));
      return { ...found, engine: NAME, tookMs: timer() - startedAt };
    },
    async ids(selection) {
      checkSelection(selection);
      return read((now) => find(generation(now.active), wordIndex(now), selection).rows.map(({ id }) => id));
    },
    async upsert(documents) {
      change(
        documents.map(({ id }) => id),
        (target) => documents.forEach(target.put),
      );
    },
    async remove(ids) {
      change(ids, (target) => ids.forEach(target.remove));
    },
    async reindex(documents, onProgress) {
      const number = startBuilding();
      try {
        let batch: SearchDocument[] = [];
        let done = 0;
        const flush = async () => {
          addBatch(number, batch);
          done += batch.length;
          batch = [];
          onProgress?.(done);
          await nextTurn();
        };
        for await (const document of documents) {
          batch.push(document);
          if (batch.length === BATCH) await flush();
        }
        if (batch.length > 0) await flush();
        return swap(number);
      } catch (error) {
        try {
          giveUp(number);
        } catch {
          // The next reindex drops what is left; the first error is the one to know.
        }
        throw error instanceof SearchError ? error : new SearchTaskFailed("reindex", { cause: error });
      }
    },
    async count() {
      return read(({ active }) => generation(active).count());
    },
    async health(): Promise<SearchHealth> {
      try {
        return read(({ active, complete }) => ({
          engine: NAME,
          available: true,
          documents: generation(active).count(),
          needsReindex: complete === 0,
        }));
      } catch {
        return { engine: NAME, available: false, documents: 0, needsReindex: false };
      }
    },
    async close() {
      open.clear();
      db.close();
    },
  };
}

/** The errors with which SQLite refuses one statement; its other errors say that the file cannot be used now. */
const REFUSED = /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE|ERROR)/;

/** Runs what may throw anything, and throws only the errors of the port. */
function attempt<T>(isOpen: () => boolean, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SearchError) throw error;
    const unusable = error instanceof Database.SqliteError && !REFUSED.test(error.code);
    const Kind = unusable || !isOpen() ? SearchUnavailable : SearchTaskFailed;
    throw new Kind(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
