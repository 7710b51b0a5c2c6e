import { type OpportunitySummary, summariesOf } from "../catalogue/index.server.ts";
import { type RankForOptions, rankFor } from "./rank-for.server.ts";
import type { Reason } from "./rules.ts";

export type BestMatch = { opportunity: OpportunitySummary; reasons: readonly Reason[] };

/** The `count` best fits with a reason to say, for the front page; fewer when the profile says less. */
export async function bestFor({
  count,
  ...options
}: RankForOptions & { count: number }): Promise<BestMatch[]> {
  const ranked = await rankFor(options);
  const best = ranked.filter(({ reasons }) => reasons.length > 0).slice(0, count);
  const reasons = new Map(best.map((one) => [one.id, one.reasons]));
  const summaries = await summariesOf(
    options.db.read,
    best.map(({ id }) => id),
  );
  return summaries.map((opportunity) => ({ opportunity, reasons: reasons.get(opportunity.id) ?? [] }));
}
