import type { Database } from "../../ports/database.ts";
import { matchableOpportunity } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import type { MatchPart } from "./breakdown.ts";
import { matchProfileOf } from "./queries.server.ts";
import { match, type Reason, reasonsOf, worthSaying } from "./rules.ts";

export type MatchExplanation = {
  /** Empty where there is nothing to say. */
  reasons: readonly Reason[];
  /** The whole breakdown, and what the reasons come from. */
  parts: readonly MatchPart[];
};

/** Why an opportunity fits the person. The caller has decided that they may read it; null when there is none. */
export async function explainMatch({
  db,
  actor,
  opportunityId,
}: {
  db: Database;
  actor: Actor;
  opportunityId: string;
}): Promise<MatchExplanation | null> {
  const [profile, opportunity] = await Promise.all([
    matchProfileOf(db.read, actor),
    matchableOpportunity(db.read, opportunityId),
  ]);
  if (!opportunity) return null;
  const { parts } = match(profile, opportunity);
  return { reasons: worthSaying(reasonsOf(parts)), parts };
}
