import type { Database } from "../../ports/database.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import { countListed, listedDocuments } from "./index-queries.server.ts";

export type EnsureIndexOptions = {
  db: Database;
  search: SearchEngine;
  say: (line: string) => void;
  /** Builds it anew whatever it holds: after a change of the database's form, or when asked to. */
  force?: boolean;
};

/**
 * Builds the index anew when it is new, of another version, or holds another number of opportunities than the database
 * lists. Answers how many it holds now. Throws the errors of the search port.
 */
export async function ensureIndex({ db, search, say, force = false }: EnsureIndexOptions): Promise<number> {
  const [health, listed] = await Promise.all([search.health(), countListed(db.read)]);
  if (health.available && !health.needsReindex && health.documents === listed && !force) return listed;
  const done = await search.reindex(listedDocuments(db.read), (count) => {
    if (listed > 1000) say(`Search: ${count} of ${listed} opportunities`);
  });
  if (done > 0) say(`Search: ${done} opportunities indexed`);
  return done;
}
