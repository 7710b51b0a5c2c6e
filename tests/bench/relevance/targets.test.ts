import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type JudgedWorld, openJudgedWorld } from "../../../bench/relevance/judged-world.ts";
import { judgedQueries } from "../../../bench/relevance/judgements.ts";
import { mean } from "../../../bench/relevance/measures.ts";
import { scoredProfiles, scoredQueries } from "../../../bench/relevance/rokade.ts";
import { scoresOf } from "../../../bench/relevance/scores.ts";
import { targetsOf } from "../../../bench/relevance/targets.ts";

describe("the targets of relevance", () => {
  let world: JudgedWorld;
  beforeAll(async () => {
    world = await openJudgedWorld(() => {});
  });
  afterAll(() => world.close());

  it("are met by what the page of opportunities finds and by what is matched", async () => {
    const queries = judgedQueries();
    const scores = scoresOf(await scoredQueries(world, queries));
    const matching = mean((await scoredProfiles(world)).map(({ ndcg10 }) => ndcg10));
    const missed = targetsOf(scores, matching).filter(({ met }) => !met);
    expect(missed.map(({ what }) => what)).toEqual([]);
  });
});

it("say what is missed: all together, each class by its name, and the matches", () => {
  const at = (ndcg10: number) => ({ ndcg10, recall20: 1 });
  const scores = { ...at(0.849), byClass: { typo: at(0.7), synonym: at(0.699) } };
  expect(targetsOf(scores, 0.79)).toEqual([
    { what: "nDCG@10 of at least 0.85: 0.849", met: false },
    { what: "nDCG@10 of at least 0.7 in every class, not in synonym 0.699", met: false },
    { what: "matching: nDCG@10 of at least 0.8: 0.790", met: false },
  ]);
  const good = { ...at(0.85), byClass: { typo: at(0.7) } };
  expect(targetsOf(good, 0.8).every(({ met }) => met)).toBe(true);
});
