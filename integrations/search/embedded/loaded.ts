import type { IndexStore, State } from "./file/index-store.ts";
import type { MemoryIndex } from "./memory/memory-index.ts";

/** A generation in memory, and the change up to which it is the same as the file. */
export interface Loaded {
  index: MemoryIndex;
  generation: number;
  change: number;
}

/** Takes over what has changed in the file. Inside a transaction of the caller's, from which the state is. */
export function catchUp(store: Pick<IndexStore, "generation">, loaded: Loaded, { changes }: State): void {
  if (loaded.change === changes) return;
  const stored = store.generation(loaded.generation);
  stored.teach(loaded.index.dictionary);
  for (const id of stored.removedAfter(loaded.change)) loaded.index.remove(id);
  for (const document of stored.changedAfter(loaded.change)) loaded.index.put(document);
  loaded.change = changes;
}
