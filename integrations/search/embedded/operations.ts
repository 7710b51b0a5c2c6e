import type {
  SearchDocument,
  SearchQuery,
  SearchResult,
  Selection,
} from "../../../app/ports/search-engine.ts";

/** What the engine asks of its index, here or in a thread; queries have been checked. Rejects as the port says. */
export interface IndexOperations {
  search(query: SearchQuery): Promise<Omit<SearchResult, "engine" | "tookMs">>;
  ids(selection: Selection): Promise<string[]>;
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** Answers the number by which the other three know the reindex. */
  startReindex(): Promise<number>;
  addToReindex(reindex: number, documents: readonly SearchDocument[]): Promise<void>;
  /** Answers how many documents the new index holds. */
  finishReindex(reindex: number): Promise<number>;
  abandonReindex(reindex: number): Promise<void>;
  close(): Promise<void>;
}
