import type { IndexStore, State } from "./file/index-store.ts";
import { catchUp, type Loaded } from "./loaded.ts";
import type { Dictionary } from "./memory/dictionary.ts";
import { MemoryIndex } from "./memory/memory-index.ts";

/** Documents that are loaded before anything else gets a turn; more at once leave more memory behind. */
const AT_ONCE = 25;
/** A generation of more documents, or more changes, are not waited for while there is another index to answer from. */
const MANY = 2_000;

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
      if (state.active === kept.generation) catchUp(this.#store, kept, state);
      else this.#mustLoad = true;
    });
  }

  /** Takes a generation into use that is active now. */
  adopt(loaded: Loaded): void {
    this.#loaded = loaded;
    this.#mustLoad = false;
    this.follow();
  }

  /** Undefined for a generation that is not in memory. */
  dictionaryOf(generation: number): Dictionary | undefined {
    return this.#loaded?.generation === generation ? this.#loaded.index.dictionary : undefined;
  }

  async #load(): Promise<void> {
    try {
      const { active, changes } = this.#store.state();
      const loaded = { index: new MemoryIndex(), generation: active, change: changes };
      let seq = 0;
      while (true) {
        const documents = this.#store.read(() => {
          const stored = this.#store.generation(active);
          stored.teach(loaded.index.dictionary);
          return stored.documentsAfter(seq, AT_ONCE);
        });
        const last = documents.at(-1);
        if (last === undefined) break;
        seq = last.seq;
        for (const document of documents) loaded.index.put(document);
        loaded.index.settleNowAndThen();
        await this.#pause();
      }
      loaded.index.settle();
      if (this.#store.state().active === active) this.adopt(loaded);
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
      catchUp(this.#store, kept, state);
    }
    return kept.index.isWasteful ? "load" : "current";
  }
}
