import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { matchableOpportunities } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import type { MatchPart } from "./breakdown.ts";
import { dismissedIds } from "./dismissal-queries.server.ts";
import { matchProfileOf } from "./queries.server.ts";
import { type Reason, rank, reasonsOf, worthSaying } from "./rules.ts";

export type RankForOptions = { db: Database; clock: Clock; actor: Actor };
/**
 * `parts` is the whole breakdown, and sums to the score; `reasons`, made when they are asked for, are what makes a line of
 * it: empty where there is nothing to say.
 */
export type RankedOpportunity = {
  id: string;
  score: number;
  readonly reasons: readonly Reason[];
  parts: readonly MatchPart[];
  /** The person is not interested: such stand last, each still with its reasons. */
  dismissed: boolean;
};

/**
 * Every open opportunity that the person may find, the best fit first, each with what speaks for it. None is left out:
 * what the person is not interested in comes after all others.
 */
export async function rankFor({ db, clock, actor }: RankForOptions): Promise<RankedOpportunity[]> {
  const [profile, opportunities, dismissed] = await Promise.all([
    matchProfileOf(db.read, actor),
    matchableOpportunities(db.read, { viewer: actor, today: clock.today() }),
    dismissedIds(db.read, actor.personId),
  ]);
  const ranked = rank(profile, opportunities).map(({ opportunity, match }) => ({
    id: opportunity.id,
    score: match.score,
    parts: match.parts,
    get reasons() {
      return worthSaying(reasonsOf(match.parts));
    },
    dismissed: dismissed.has(opportunity.id),
  }));
  if (dismissed.size === 0) return ranked;
  return [...ranked.filter((one) => !one.dismissed), ...ranked.filter((one) => one.dismissed)];
}
