import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import type { Actor } from "../people/index.server.ts";
import type { SearchCriteria } from "./criteria.ts";
import { searchOpportunities } from "./search-opportunities.server.ts";

/** How many open opportunities each set of criteria finds, in the order given; 0 when the search engine cannot answer. */
export async function countFound({
  alternatives,
  ...world
}: {
  db: Database;
  search: SearchEngine;
  clock: Clock;
  actor: Actor | null;
  alternatives: readonly SearchCriteria[];
}): Promise<number[]> {
  const answers = await Promise.all(
    alternatives.map((criteria) =>
      searchOpportunities({ ...world, criteria, order: "newest", page: 1, perPage: 1 }),
    ),
  );
  return answers.map((answer) => (answer.available ? answer.total : 0));
}
