import { NO_CRITERIA, searchOpportunities } from "../../app/domain/matching/index.server.ts";
import type { JudgedWorld } from "./judged-world.ts";
import { type JudgedQuery, judgedProfiles } from "./judgements.ts";
import { matchesOf } from "./matches.ts";
import { ndcg } from "./measures.ts";
import { NDCG_DEPTH, RECALL_DEPTH, type ScoredProfile, type ScoredQuery, scoreOf } from "./scores.ts";

/** How well the search of the page answers each query. */
export async function scoredQueries(
  world: JudgedWorld,
  queries: readonly JudgedQuery[],
): Promise<ScoredQuery[]> {
  const scored = [];
  for (const judged of queries) scored.push(scoreOf(judged, world.named(await foundBy(world, judged.query))));
  return scored;
}

/** How well each judged profile is matched. */
export async function scoredProfiles(world: JudgedWorld): Promise<ScoredProfile[]> {
  const scored = [];
  for (const profile of judgedProfiles()) {
    const found = world.named(await matchesOf(world.rokade, profile));
    scored.push({ profile, found, ndcg10: ndcg(found, profile.grades, NDCG_DEPTH) });
  }
  return scored;
}

/** What the page of opportunities shows to somebody who is not signed in, by relevance. */
async function foundBy({ rokade }: JudgedWorld, text: string): Promise<string[]> {
  const { db, search, clock } = rokade;
  const answer = await searchOpportunities({
    db,
    search,
    clock,
    actor: null,
    criteria: { ...NO_CRITERIA, text },
    order: "relevance",
    page: 1,
    perPage: RECALL_DEPTH,
  });
  if (!answer.available) throw new Error("The search engine does not answer");
  return answer.found.map(({ opportunity }) => opportunity.id);
}
