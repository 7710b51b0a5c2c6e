import { expect, it } from "vitest";
import type { JudgedQuery } from "../../../bench/relevance/judgements.ts";
import { halvesOf, scoreOf, scoresOf } from "../../../bench/relevance/scores.ts";
import { linesOfMisses, tableOf } from "../../../bench/relevance/table.ts";

const judged = (name: string, query: string, isHeldOut = false): JudgedQuery => ({
  class: name,
  query,
  wants: "what it says",
  grades: new Map([
    ["a", 3],
    ["b", 2],
    ["c", 1],
  ]),
  isHeldOut,
});
const scored = [
  scoreOf(judged("typo", "all of it"), ["a", "b", "c"]),
  scoreOf(judged("typo", "nothing"), ["x"]),
  scoreOf(judged("synonym", "half"), ["b", "c", "a"]),
];

it("means are over the queries of a class, and over all", () => {
  // Found b, c, a: gains 3, 1 and 7 at the discounts 1, 1.58496 and 2, of at most 9.39279.
  const half = (3 + 1 / 1.58496 + 7 / 2) / 9.39279;
  const { ndcg10, recall20, byClass } = scoresOf(scored);
  expect(byClass["typo"]).toEqual({ ndcg10: 0.5, recall20: 0.5 });
  expect(byClass["synonym"]?.ndcg10).toBeCloseTo(half, 4);
  expect(byClass["synonym"]?.recall20).toBe(1);
  expect(ndcg10).toBeCloseTo((1 + 0 + half) / 3, 4);
  expect(recall20).toBeCloseTo(2 / 3, 10);
});

it("halves are the queries that may be looked at and those that are held out", () => {
  const hidden = scoreOf(judged("typo", "hidden", true), ["x"]);
  const { open, heldOut } = halvesOf([...scored.slice(0, 1), hidden]);
  expect([open.ndcg10, heldOut.ndcg10]).toEqual([1, 0]);
});

it("the table has the engines side by side, the classes below each other", () => {
  const scores = scoresOf(scored.slice(0, 2));
  expect(tableOf({ own: scores, peer: scores })).toEqual([
    "      own nDCG@10  recall@20  peer nDCG@10  recall@20",
    "typo        0.500      0.500         0.500      0.500",
    "all         0.500      0.500         0.500      0.500",
  ]);
});

it("misses are the poor ones that are not held out, with what was expected and the grades of what came", () => {
  const hidden = scoreOf(judged("typo", "hidden", true), ["x"]);
  expect(linesOfMisses([...scored, hidden], [])).toEqual([
    "",
    "0.00 typo: »nothing« (what it says)",
    "  expected: 3 a · 2 b",
    "  came: 0 x",
  ]);
});
