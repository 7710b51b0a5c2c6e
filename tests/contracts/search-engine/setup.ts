import type { SearchDocument, SearchEngine } from "../../../app/ports/search-engine.ts";
import { document, query, streamOf } from "./fixtures.ts";

export interface EngineUnderTest {
  engine: SearchEngine;
  /** Makes the engine unreachable. */
  stop(): Promise<void>;
  /** Stops it if needed and clears up. */
  dispose(): Promise<void>;
}

/** What each test has at hand: an empty engine, and more of them when it asks. */
export interface Setup {
  readonly engine: SearchEngine;
  make(): Promise<EngineUnderTest>;
  /** Adds public documents with these titles, by id. */
  titled(titles: Readonly<Record<string, string>>): Promise<void>;
  /** The ids that a text finds for anybody, sorted. */
  found(text: string): Promise<string[]>;
}

export function fill(engine: SearchEngine, documents: readonly SearchDocument[]): Promise<number> {
  return engine.reindex(streamOf(documents));
}

/** `current` gives the engine of the running test. */
export function setupFor(current: () => SearchEngine, make: () => Promise<EngineUnderTest>): Setup {
  return {
    get engine() {
      return current();
    },
    make,
    titled: (titles) =>
      current().upsert(Object.entries(titles).map(([id, title]) => document(id, { title }))),
    found: async (text) => (await current().ids(query({ text }))).toSorted(),
  };
}
