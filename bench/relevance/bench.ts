import { NO_CRITERIA, searchOpportunities } from "../../app/domain/matching/index.server.ts";
import type { Bench, BenchOptions, Figures, Measured } from "../bench.ts";
import { rounded } from "../statistics.ts";
import { type JudgedWorld, openJudgedWorld } from "./judged-world.ts";
import { type JudgedQuery, judgedProfiles, judgedQueries } from "./judgements.ts";
import { matchesOf } from "./matches.ts";
import { mean, ndcg } from "./measures.ts";
import { openFts5, openMiniSearch, type Peer } from "./peers.ts";
import { NDCG_DEPTH, RECALL_DEPTH, type Score, type Scores, scoreOf, scoresOf } from "./scores.ts";
import { linesOfMisses, tableOf } from "./table.ts";

const LEAST_OVERALL = 0.85;
const LEAST_OF_A_CLASS = 0.7;
const QUICK_QUERIES = 40;

export const relevance: Bench = {
  about: "how well the search answers a judged set of Danish queries, and matches judged profiles",
  needs: [],
  flags: { "--misses": "lists what was expected and what came, where a query is answered badly" },
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
  const externalIds = new Map(world.documents.map(({ id, externalId }) => [id, externalId ?? id]));
  const named = (ids: readonly string[]) => ids.map((id) => externalIds.get(id) ?? id);
  const own = [];
  for (const judged of queries) own.push(scoreOf(judged, named(await foundBy(world, judged.query))));
  const scoresOfPeer = (peer: Peer) => {
    const scored = queries.map((judged) => scoreOf(judged, named(peer.search(judged.query, RECALL_DEPTH))));
    peer.close();
    return scoresOf(scored);
  };
  const scores = scoresOf(own);
  const peers = {
    fts5: scoresOfPeer(openFts5(world.documents)),
    miniSearch: scoresOfPeer(openMiniSearch(world.documents)),
  };
  const matching = [];
  for (const profile of judgedProfiles()) {
    const found = named(await matchesOf(world.rokade, profile));
    matching.push({ profile, found, ndcg10: ndcg(found, profile.grades, NDCG_DEPTH) });
  }
  const ndcgOfMatching = mean(matching.map(({ ndcg10 }) => ndcg10));
  const classes = Object.entries(scores.byClass);
  return {
    figures: { ...figuresOf(scores), matching: { ndcg10: rounded(ndcgOfMatching, 3) } },
    peers: { fts5: figuresOf(peers.fts5), miniSearch: figuresOf(peers.miniSearch) },
    ratios: { fts5: ratiosOf(scores, peers.fts5), miniSearch: ratiosOf(scores, peers.miniSearch) },
    targets: [
      { what: `nDCG@10 of at least ${LEAST_OVERALL}`, met: scores.ndcg10 >= LEAST_OVERALL },
      {
        what: `nDCG@10 of at least ${LEAST_OF_A_CLASS} in every class`,
        met: classes.every(([, { ndcg10 }]) => ndcg10 >= LEAST_OF_A_CLASS),
      },
    ],
    table: [
      ...tableOf({ rokade: scores, ...peers }),
      "",
      `matching, ${matching.length} profiles: nDCG@10 ${ndcgOfMatching.toFixed(3)}`,
      ...(listMisses ? linesOfMisses(own, matching) : []),
    ],
  };
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
