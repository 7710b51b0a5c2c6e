import type { Bench, BenchOptions, Figures, Measured } from "../bench.ts";
import { rounded } from "../statistics.ts";
import { type JudgedWorld, openJudgedWorld } from "./judged-world.ts";
import { type JudgedQuery, judgedQueries } from "./judgements.ts";
import { mean } from "./measures.ts";
import { openFts5, openMiniSearch, type Peer } from "./peers.ts";
import { scoredProfiles, scoredQueries } from "./rokade.ts";
import { halvesOf, RECALL_DEPTH, type Score, type Scores, scoreOf, scoresOf } from "./scores.ts";
import { linesOfMisses, tableOf } from "./table.ts";
import { targetsOf } from "./targets.ts";

const QUICK_QUERIES = 40;

export const relevance: Bench = {
  about: "how well the search answers a judged set of Danish queries, and matches judged profiles",
  needs: [],
  flags: {
    "--misses": "lists what was expected and what came, where a query that is not held out is answered badly",
  },
  run,
};

async function run({ quick, say, flags }: BenchOptions): Promise<Measured> {
  say("Building the demo world that was judged …");
  const world = await openJudgedWorld(say);
  try {
    const queries = judgedQueries();
    const step = quick ? Math.ceil(queries.length / QUICK_QUERIES) : 1;
    return await measure(
      world,
      queries.filter((_, index) => index % step === 0),
      { listMisses: flags.has("--misses") },
    );
  } finally {
    await world.close();
  }
}

async function measure(
  world: JudgedWorld,
  queries: readonly JudgedQuery[],
  { listMisses }: { listMisses: boolean },
): Promise<Measured> {
  const own = await scoredQueries(world, queries);
  const scoresOfPeer = (peer: Peer) => {
    const scored = queries.map((judged) =>
      scoreOf(judged, world.named(peer.search(judged.query, RECALL_DEPTH))),
    );
    peer.close();
    return scoresOf(scored);
  };
  const scores = scoresOf(own);
  const halves = halvesOf(own);
  const peers = {
    fts5: scoresOfPeer(openFts5(world.documents)),
    miniSearch: scoresOfPeer(openMiniSearch(world.documents)),
  };
  const matching = await scoredProfiles(world);
  const ndcgOfMatching = mean(matching.map(({ ndcg10 }) => ndcg10));
  return {
    figures: {
      ...figuresOf(scores),
      halves: { open: roundedScore(halves.open), heldOut: roundedScore(halves.heldOut) },
      matching: { ndcg10: rounded(ndcgOfMatching, 3) },
    },
    peers: { fts5: figuresOf(peers.fts5), miniSearch: figuresOf(peers.miniSearch) },
    ratios: { fts5: ratiosOf(scores, peers.fts5), miniSearch: ratiosOf(scores, peers.miniSearch) },
    targets: targetsOf(scores, ndcgOfMatching),
    table: [
      ...tableOf({ rokade: scores, ...peers }),
      "",
      `nDCG@10 of the half that is looked at: ${halves.open.ndcg10.toFixed(3)}, of the half held out: ${halves.heldOut.ndcg10.toFixed(3)}`,
      `matching, ${matching.length} profiles: nDCG@10 ${ndcgOfMatching.toFixed(3)}`,
      ...(listMisses ? linesOfMisses(own, matching) : []),
    ],
  };
}

const roundedScore = ({ ndcg10, recall20 }: Score) => ({
  ndcg10: rounded(ndcg10, 3),
  recall20: rounded(recall20, 3),
});

function figuresOf({ byClass, ...overall }: Scores): Figures {
  return {
    ...roundedScore(overall),
    byClass: Object.fromEntries(Object.entries(byClass).map(([name, score]) => [name, roundedScore(score)])),
  };
}

function ratiosOf(own: Score, peer: Score): Figures {
  return {
    ndcg10: rounded(own.ndcg10 / peer.ndcg10, 2),
    recall20: rounded(own.recall20 / peer.recall20, 2),
  };
}
