import {
  type SearchDocument,
  type SearchEngine,
  SearchError,
  type SearchHealth,
  SearchTaskFailed,
  SearchUnavailable,
} from "../../../app/ports/search-engine.ts";
import { checkQuery, checkSelection } from "../query/check-selection.ts";
import { toSearchError } from "./errors.ts";
import { IndexStore } from "./file/index-store.ts";
import { openIndexFile } from "./file/open-index-file.ts";
import { localIndex } from "./local-index.ts";
import { threadedIndex } from "./threaded-index.ts";

const NAME = "embedded";
/** Documents of a reindex that are taken in before searches get a turn. */
const BATCH = 200;
/** How many between two words of progress. */
const PROGRESS = 500;

export interface EmbeddedSearchOptions {
  /** The index's own file, or `:memory:`. */
  path: string;
  /** Milliseconds that only go forward, for `tookMs`. */
  timer: () => number;
  /** Whether the index has a thread of its own; it has, except in memory. */
  inThread?: boolean;
  /** Starts that thread. */
  startWorker?: Parameters<typeof threadedIndex>[1];
}

/**
 * Search without a server: a file of its own, which other processes may use at the same time, and a thread that holds
 * the same in memory. Throws `SearchUnavailable` when the file cannot be opened.
 */
export function createEmbeddedSearch({
  path,
  timer,
  inThread = path !== ":memory:",
  startWorker,
}: EmbeddedSearchOptions): SearchEngine {
  const db = open(path);
  const store = new IndexStore(db);
  const index = inThread ? threadedIndex(path, startWorker) : localIndex(db);

  /** Reads on while the index takes in what has been read. */
  const add = async (reindex: number, documents: AsyncIterable<SearchDocument>, progress: Progress) => {
    let batch: SearchDocument[] = [];
    let taken: Promise<unknown> = Promise.resolve();
    const flush = async () => {
      const full = batch;
      batch = [];
      await taken;
      taken = index.addToReindex(reindex, full).then(() => progress.done(full.length));
      // It is waited for below, or an error of the documents comes first.
      taken.catch(() => {});
    };
    for await (const document of documents) {
      batch.push(document);
      if (batch.length === BATCH) await flush();
    }
    if (batch.length > 0) await flush();
    await taken;
    progress.end();
  };

  return {
    name: NAME,
    async search(query) {
      const startedAt = timer();
      checkQuery(query);
      const found = await index.search(query);
      return { ...found, engine: NAME, tookMs: timer() - startedAt };
    },
    async ids(selection) {
      checkSelection(selection);
      return index.ids(selection);
    },
    upsert: (documents) => index.upsert(documents),
    remove: (ids) => index.remove(ids),
    async reindex(documents, onProgress = () => {}) {
      const reindex = await index.startReindex();
      try {
        await add(reindex, documents, progressOf(onProgress));
        return await index.finishReindex(reindex);
      } catch (error) {
        // The next reindex drops what cannot be given up now; the first error is the one to know.
        await index.abandonReindex(reindex).catch(() => {});
        throw error instanceof SearchError ? error : new SearchTaskFailed("reindex", { cause: error });
      }
    },
    count: () => index.count(),
    async health(): Promise<SearchHealth> {
      try {
        return store.read(({ active, complete }) => ({
          engine: NAME,
          available: true,
          documents: store.generation(active).count(),
          needsReindex: complete === 0,
        }));
      } catch {
        return { engine: NAME, available: false, documents: 0, needsReindex: false };
      }
    },
    async close() {
      await index.close();
      db.close();
    },
  };
}

function open(path: string) {
  try {
    return openIndexFile(path);
  } catch (error) {
    const { message } = toSearchError(error);
    throw new SearchUnavailable(message, { cause: error });
  }
}

interface Progress {
  done(documents: number): void;
  end(): void;
}

/** Tells every so often how many documents are done, and at the end. */
function progressOf(tell: (documentsDone: number) => void): Progress {
  let all = 0;
  let told = 0;
  return {
    done(documents) {
      all += documents;
      if (all - told < PROGRESS) return;
      told = all;
      tell(all);
    },
    end() {
      if (all > told) tell(all);
    },
  };
}
