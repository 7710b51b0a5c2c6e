import type { Database } from "../../ports/database.ts";
import { matchableOpportunity } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import type { Label } from "./match-subjects.ts";
import { matchProfileOf } from "./queries.server.ts";
import { match, type Reason, worthSaying } from "./rules.ts";

export type MatchExplanation = {
  /** Empty where there is nothing to say. */
  reasons: readonly Reason[];
  /** The asked competences that the person has, and those that remain. */
  has: readonly Label[];
  lacks: readonly Label[];
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
  const has = opportunity.competences.filter(({ id }) => profile.held.has(id));
  return {
    reasons: worthSaying(match(profile, opportunity).reasons),
    has,
    lacks: opportunity.competences.filter(({ id }) => !profile.held.has(id)),
  };
}
