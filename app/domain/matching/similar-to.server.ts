import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import {
  matchableOpportunities,
  matchableOpportunity,
  type OpportunitySummary,
  summariesOf,
} from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { likeness } from "./rules.ts";

export type SimilarToOptions = {
  db: Database;
  clock: Clock;
  viewer: Actor | null;
  opportunityId: string;
  count: number;
};

/** Open opportunities most like this one, for those who came too late for it. */
export async function similarTo(options: SimilarToOptions): Promise<readonly OpportunitySummary[]> {
  const { db, clock, viewer, opportunityId, count } = options;
  const [given, open] = await Promise.all([
    matchableOpportunity(db.read, opportunityId),
    matchableOpportunities(db.read, { viewer, today: clock.today() }),
  ]);
  if (!given) return [];
  const alike = open
    .filter(({ id }) => id !== opportunityId)
    .map(({ id, ...other }) => ({ id, points: likeness(given, { id, ...other }) }))
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  return summariesOf(
    db.read,
    alike.slice(0, count).map(({ id }) => id),
  );
}
