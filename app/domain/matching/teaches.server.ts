import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { matchableOpportunities, type OpportunitySummary, summariesOf } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { rankFor } from "./rank-for.server.ts";

export type TeachesOptions = {
  db: Database;
  clock: Clock;
  /** Null: nobody is signed in, and what must be decided first comes first. */
  actor: Actor | null;
  /** Competences, by id. */
  competenceIds: readonly string[];
  /** The most for each competence. */
  count: number;
};

export type Teaching = { total: number; best: readonly OpportunitySummary[] };

/**
 * What here teaches each of the competences, by its id: how many open opportunities the person may find, and the first
 * of them, the best fit first. What they are not interested in counts, and is not among the first.
 */
export async function teaches(options: TeachesOptions): Promise<ReadonlyMap<string, Teaching>> {
  const { db, clock, actor, competenceIds, count } = options;
  const open = await matchableOpportunities(db.read, { viewer: actor, today: clock.today() });
  const ranked = actor ? await rankFor({ db, clock, actor }) : [];
  const place = new Map(ranked.map(({ id }, at) => [id, at]));
  const dismissed = new Set(ranked.flatMap((one) => (one.dismissed ? [one.id] : [])));
  const last = "9999-12-31";
  const inOrder = open.toSorted(
    (a, b) =>
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
      ((a.deadline ?? last) < (b.deadline ?? last) ? -1 : 1),
  );
  const found = competenceIds.map((id) => {
    const teaching = inOrder.filter(({ competences }) => competences.some((one) => one.id === id));
    const best = teaching.filter((one) => !dismissed.has(one.id)).slice(0, count);
    return { id, total: teaching.length, best: best.map((one) => one.id) };
  });
  const summaries = new Map(
    (await summariesOf(db.read, [...new Set(found.flatMap(({ best }) => best))])).map((one) => [one.id, one]),
  );
  return new Map(
    found.map(({ id, total, best }) => [
      id,
      { total, best: best.flatMap((one) => summaries.get(one) ?? []) },
    ]),
  );
}
