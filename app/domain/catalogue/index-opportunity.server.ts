import type { Database } from "../../ports/database.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import { documentOf } from "./index-queries.server.ts";

/** The outbox message by which a change reaches the index. Its payload is `{ opportunityId }`. */
export const INDEX_MESSAGE = "search.index";

/** Brings the index up to what the database says of one opportunity now; running it again changes nothing. */
export async function indexOpportunity({
  db,
  search,
  opportunityId,
}: {
  db: Database;
  search: SearchEngine;
  opportunityId: string;
}): Promise<void> {
  const document = await documentOf(db.read, opportunityId);
  if (document) await search.upsert([document]);
  else await search.remove([opportunityId]);
}
