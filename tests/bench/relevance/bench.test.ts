import { expect, it } from "vitest";
import { runFile } from "../../setup/processes.ts";

/** It builds a world of its own, beside whatever else the machine does. */
const timeout = 120_000;

it(
  "measures every class and the matches, beside two peers, in one object",
  async () => {
    const running = runFile("bench/main.ts", ["relevance", "--quick", "--json", "--misses"], {});
    expect((await running.ended).code).toBe(0);
    const report = JSON.parse(running.stdout().trim().split("\n").at(-1) ?? "");
    const share = expect.toSatisfy((value) => value >= 0 && value <= 1);
    const score = { ndcg10: share, recall20: share };
    const classes = Object.keys(report.figures.byClass);
    expect(classes).toHaveLength(10);
    const scores = { ...score, byClass: Object.fromEntries(classes.map((name) => [name, score])) };
    expect(report).toEqual({
      name: "relevance",
      figures: { ...scores, halves: { open: score, heldOut: score }, matching: { ndcg10: share } },
      peers: { fts5: scores, miniSearch: scores },
      ratios: {
        fts5: { ndcg10: expect.any(Number), recall20: expect.any(Number) },
        miniSearch: { ndcg10: expect.any(Number), recall20: expect.any(Number) },
      },
      machine: expect.anything(),
    });
    expect(running.stdout()).toMatch(/\n {2}expected: .+\n {2}came: .+\n/);
  },
  timeout,
);
