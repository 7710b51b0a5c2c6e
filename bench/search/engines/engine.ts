import type { SearchDocument, SearchQuery } from "../../../app/ports/search-engine.ts";

/** What is measured: each engine with its own means, and none of them helped by another. */
export interface MeasuredEngine {
  build(documents: Iterable<SearchDocument>): Promise<void>;
  /** The first page with its facets; answers how many are found. */
  search(query: SearchQuery): Promise<number>;
  /** Replaces one document, so that the next search finds it. */
  update(document: SearchDocument): Promise<void>;
  close(): Promise<void>;
}
