import { type OpportunitySummary, summariesOf } from "../catalogue/index.server.ts";
import type { MatchPart } from "./breakdown.ts";
import { type RankedOpportunity, type RankForOptions, rankFor } from "./rank-for.server.ts";
import type { Reason } from "./rules.ts";

export type BestMatch = {
  opportunity: OpportunitySummary;
  reasons: readonly Reason[];
  parts: readonly MatchPart[];
};

/**
 * The `count` best fits with a reason to say, for the front page, without what the person is not interested in; fewer
 * when the profile says less.
 */
export async function bestFor({
  count,
  ...options
}: RankForOptions & { count: number }): Promise<BestMatch[]> {
  const ranked = await rankFor(options);
  const best: RankedOpportunity[] = [];
  for (const one of ranked) {
    if (best.length === count) break;
    if (!one.dismissed && one.reasons.length > 0) best.push(one);
  }
  const known = new Map(best.map((one) => [one.id, one]));
  const summaries = await summariesOf(
    options.db.read,
    best.map(({ id }) => id),
  );
  return summaries.map((opportunity) => {
    const { reasons = [], parts = [] } = known.get(opportunity.id) ?? {};
    return { opportunity, reasons, parts };
  });
}
