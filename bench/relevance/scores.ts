import type { JudgedProfile, JudgedQuery } from "./judgements.ts";
import { mean, ndcg, recall } from "./measures.ts";

export const NDCG_DEPTH = 10;
export const RECALL_DEPTH = 20;
/** What counts as found in recall: what is clearly useful. */
const RECALL_GRADE = 2;

export type Score = { ndcg10: number; recall20: number };

export type ScoredQuery = { judged: JudgedQuery; found: readonly string[]; score: Score };

export type ScoredProfile = { profile: JudgedProfile; found: readonly string[]; ndcg10: number };

export type Scores = Score & { byClass: Readonly<Record<string, Score>> };

/** How well the found items, best first, answer the query. */
export function scoreOf(judged: JudgedQuery, found: readonly string[]): ScoredQuery {
  return {
    judged,
    found,
    score: {
      ndcg10: ndcg(found, judged.grades, NDCG_DEPTH),
      recall20: recall(found, judged.grades, { depth: RECALL_DEPTH, atLeast: RECALL_GRADE }),
    },
  };
}

/** The means over all queries and over those of each class: every query counts as much as any other. */
export function scoresOf(scored: readonly ScoredQuery[]): Scores {
  const byClass = Map.groupBy(scored, ({ judged }) => judged.class);
  return {
    ...meanOf(scored),
    byClass: Object.fromEntries([...byClass].map(([name, ofClass]) => [name, meanOf(ofClass)])),
  };
}

/** The means of the queries that people look at who work on the search, and of those that are held out from them. */
export function halvesOf(scored: readonly ScoredQuery[]): { open: Score; heldOut: Score } {
  return {
    open: meanOf(scored.filter(({ judged }) => !judged.isHeldOut)),
    heldOut: meanOf(scored.filter(({ judged }) => judged.isHeldOut)),
  };
}

function meanOf(scored: readonly ScoredQuery[]): Score {
  return {
    ndcg10: mean(scored.map(({ score }) => score.ndcg10)),
    recall20: mean(scored.map(({ score }) => score.recall20)),
  };
}
