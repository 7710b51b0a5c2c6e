import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { matchableOpportunities } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { matchProfileOf } from "./queries.server.ts";
import { type Reason, rank, worthSaying } from "./rules.ts";

export type RankForOptions = { db: Database; clock: Clock; actor: Actor };
/** `reasons` is empty where there is nothing to say. */
export type RankedOpportunity = { id: string; score: number; reasons: readonly Reason[] };

/** Every open opportunity that the person may find, the best fit first, each with what speaks for it. None is left out. */
export async function rankFor({ db, clock, actor }: RankForOptions): Promise<RankedOpportunity[]> {
  const [profile, opportunities] = await Promise.all([
    matchProfileOf(db.read, actor),
    matchableOpportunities(db.read, { viewer: actor, today: clock.today() }),
  ]);
  return rank(profile, opportunities).map(({ opportunity, match }) => ({
    id: opportunity.id,
    score: match.score,
    reasons: worthSaying(match.reasons),
  }));
}
