import { describe, expect, it } from "vitest";
import { type Grades, mean, ndcg, recall } from "../../../bench/relevance/measures.ts";

const grades: Grades = new Map([
  ["a", 3],
  ["b", 2],
  ["c", 1],
  ["d", 0],
]);

/** Gains 7, 3, 1 and 0; discounts log2 of 2, 3, 4 and 5: 1, 1.58496, 2 and 2.32193. */
const ideal = 7 / 1 + 3 / 1.58496 + 1 / 2;

describe("nDCG", () => {
  it.each([
    ["the best order is 1", ["a", "b", "c", "d"], 10, 1],
    ["what has no grade costs only places", ["x", "a", "y", "b"], 10, (7 / 1.58496 + 3 / 2.32193) / ideal],
    ["the worst first", ["d", "c", "b", "a"], 10, (0 + 1 / 1.58496 + 3 / 2 + 7 / 2.32193) / ideal],
    ["what comes after the depth does not count", ["x", "y", "a"], 2, 0],
    ["the best is cut at the depth too", ["a", "b"], 2, 1],
    ["nothing found", [], 10, 0],
  ])("%s", (_, found, depth, value) => expect(ndcg(found, grades, depth)).toBeCloseTo(value, 4));

  it("of nothing judged to be of worth is no number", () => {
    expect(ndcg(["a"], new Map(), 10)).toBeNaN();
  });
});

describe("recall", () => {
  const of = (found: string[], depth: number, atLeast: 1 | 2 | 3) =>
    recall(found, grades, { depth, atLeast });

  it("is the share of what is good enough", () => {
    expect(of(["x", "b", "c"], 20, 2)).toBe(1 / 2);
    expect(of(["x", "b", "c"], 20, 1)).toBe(2 / 3);
    expect(of(["c"], 20, 3)).toBe(0);
    expect(of(["b", "a"], 20, 2)).toBe(1);
  });

  it("looks no further than the depth, and counts nothing twice", () => {
    expect(of(["x", "a", "b"], 2, 2)).toBe(1 / 2);
    expect(of(["a", "a"], 20, 2)).toBe(1 / 2);
  });

  it("of nothing is no number", () => expect(recall([], new Map(), { depth: 20, atLeast: 1 })).toBeNaN());
});

it("the mean", () => {
  expect(mean([1, 0, 0.5])).toBe(0.5);
  expect(mean([])).toBeNaN();
});
