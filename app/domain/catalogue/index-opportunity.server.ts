import type { Database } from "../../ports/database.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import { bringUp } from "./bring-up.server.ts";

/** The outbox message by which a change reaches the index. Its payload is `{ opportunityId }`. */
export const INDEX_MESSAGE = "search.index";

/** Brings the index up to what the database says of one opportunity now; running it again changes nothing. */
export async function indexOpportunity({
  opportunityId,
  ...world
}: {
  db: Database;
  search: SearchEngine;
  opportunityId: string;
}): Promise<void> {
  await bringUp(world, [opportunityId]);
}
