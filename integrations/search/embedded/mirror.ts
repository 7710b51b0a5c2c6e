import type { IndexStore, State } from "./file/index-store.ts";
import { MemoryIndex } from "./memory/memory-index.ts";

/** Documents that are loaded before anything else gets a turn. */
const AT_ONCE = 500;
/** A generation of more documents, or more changes, are not waited for while there is another index to answer from. */
const MANY = 2_000;
/** The order of terms and titles is made again whenever an index that is being loaded has grown by so much. */
const GROWTH = 1.25;

/** A generation in memory, and the change up to which it is the same as the file. */
interface Loaded {
  index: MemoryIndex;
  generation: number;
  change: number;
}

/**
 * Keeps the index in memory the same as the file, whoever changes it. What takes long is loaded beside the index that
 * answers, a part at a time.
 */
export class Mirror {
  readonly #store: IndexStore;
  readonly #pause: () => Promise<void>;
  #loaded: Loaded | null = null;
  #loading: Promise<void> | null = null;
  /** Nobody may be answered without what the next loading brings: a change of our own, or why the last one failed. */
  #mustLoad = true;

  /** `pause` lets others have a turn. */
  constructor(store: IndexStore, pause: () => Promise<void>) {
    this.#store = store;
    this.#pause = pause;
  }

  /**
   * The index to answer from: as the file is now, except while a new generation or very many changes of another
   * process are being loaded.
   */
  async current(): Promise<MemoryIndex> {
    while (true) {
      const kept = this.#loaded;
      const step = kept === null ? "wait" : this.#store.read((state) => this.#keepUp(kept, state));
      if (kept !== null && step === "current") return kept.index;
      this.#loading ??= this.#load();
      if (kept === null || step === "wait" || this.#mustLoad) await this.#loading;
      else {
        this.#loading.catch(() => {
          this.#mustLoad = true;
        });
        return kept.index;
      }
    }
  }

  /** Makes sure that what this process has just changed is found. */
  follow(): void {
    const kept = this.#loaded;
    if (kept === null) return;
    this.#store.read((state) => {
      if (state.active === kept.generation) this.#catchUp(kept, state);
      else this.#mustLoad = true;
    });
  }

  /** Loads a generation that need not be active yet; `adopt` takes it into use. */
  async prepare(generation: number): Promise<Loaded> {
    const { changes } = this.#store.state();
    const index = new MemoryIndex();
    let seq = 0;
    let settled = 0;
    while (true) {
      const documents = this.#store.read(() => {
        const stored = this.#store.generation(generation);
        addTerms(index, stored.termsFrom(index.dictionary.size));
        return stored.documentsAfter(seq, AT_ONCE);
      });
      for (const document of documents) index.put(document);
      const last = documents.at(-1);
      if (last === undefined || index.slotCount > settled * GROWTH) {
        index.settle();
        settled = index.slotCount;
      }
      if (last === undefined) return { index, generation, change: changes };
      seq = last.seq;
      await this.#pause();
    }
  }

  adopt(loaded: Loaded): void {
    this.#loaded = loaded;
    this.#mustLoad = false;
    this.follow();
  }

  /** The number of a term in a generation; undefined where it is not in memory. */
  numberOf(generation: number, term: string): number | undefined {
    return this.#loaded?.generation === generation ? this.#loaded.index.dictionary.numberOf(term) : undefined;
  }

  async #load(): Promise<void> {
    try {
      this.adopt(await this.prepare(this.#store.state().active));
    } finally {
      this.#loading = null;
    }
  }

  /** `current` when the index is as the file; else whether its answers will do until it has been loaded. */
  #keepUp(kept: Loaded, state: State): "current" | "wait" | "load" {
    const active = this.#store.generation(state.active);
    if (state.active !== kept.generation) return active.count() > MANY ? "load" : "wait";
    if (state.changes !== kept.change) {
      if (active.isChangedMore(kept.change, MANY)) return "load";
      this.#catchUp(kept, state);
    }
    return kept.index.isWasteful ? "load" : "current";
  }

  #catchUp(kept: Loaded, { changes }: State): void {
    const stored = this.#store.generation(kept.generation);
    addTerms(kept.index, stored.termsFrom(kept.index.dictionary.size));
    for (const id of stored.removedAfter(kept.change)) kept.index.remove(id);
    for (const document of stored.changedAfter(kept.change)) kept.index.put(document);
    kept.change = changes;
  }
}

function addTerms({ dictionary }: MemoryIndex, terms: readonly string[]): void {
  for (const term of terms) dictionary.add(term);
}
