import type { Scores } from "./scores.ts";

const LEAST_OVERALL = 0.85;
const LEAST_OF_A_CLASS = 0.7;
const LEAST_OF_MATCHING = 0.8;

/** What has to hold, with the words of the report. `matching` is the nDCG@10 of the matches of all profiles. */
export function targetsOf(scores: Scores, matching: number): { what: string; met: boolean }[] {
  const poor = Object.entries(scores.byClass)
    .filter(([, { ndcg10 }]) => ndcg10 < LEAST_OF_A_CLASS)
    .map(([name, { ndcg10 }]) => `${name} ${ndcg10.toFixed(3)}`);
  const butFor = poor.length === 0 ? "" : `, not in ${poor.join(", ")}`;
  return [
    {
      what: `nDCG@10 of at least ${LEAST_OVERALL}: ${scores.ndcg10.toFixed(3)}`,
      met: scores.ndcg10 >= LEAST_OVERALL,
    },
    { what: `nDCG@10 of at least ${LEAST_OF_A_CLASS} in every class${butFor}`, met: poor.length === 0 },
    {
      what: `matching: nDCG@10 of at least ${LEAST_OF_MATCHING}: ${matching.toFixed(3)}`,
      met: matching >= LEAST_OF_MATCHING,
    },
  ];
}
