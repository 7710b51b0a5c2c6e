import type { VerbContext } from "../../ports/verb-context.ts";
import { lastPublishedAmong } from "../catalogue/index.server.ts";
import { anyWaitsFor } from "./round-queries.server.ts";
import { startRound } from "./run-round.server.ts";

/**
 * These opportunities (all of them: null) have just reached the index. Begins a round for those who want to be told at
 * once, if one of the opportunities is new to anybody.
 */
export async function announce(
  context: VerbContext & { opportunityIds: readonly string[] | null },
): Promise<void> {
  const { db, opportunityIds } = context;
  const publishedAt = await lastPublishedAmong(db.read, opportunityIds);
  if (publishedAt !== null && (await anyWaitsFor(db.read, publishedAt)))
    await startRound(context, "published");
}
