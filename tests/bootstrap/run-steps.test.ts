import { describe, expect, test } from "vitest";
import { Problem } from "../../bootstrap/problem.mjs";
import { runSteps } from "../../bootstrap/run-steps.mjs";

const passing = (name: string) => ({ name, run: async () => ({ ok: true, output: "not shown" }) });

describe("the steps of npm test", () => {
  test("all run, also after one has failed or thrown", async () => {
    const lines: string[] = [];
    const results = await runSteps(
      [
        passing("one"),
        { name: "two", run: async () => ({ ok: false, output: "two is wrong\n" }) },
        { name: "three", run: () => Promise.reject(new Problem("three is missing")) },
        passing("four"),
      ],
      { atOnce: 2, print: (line) => lines.push(line) },
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false, true]);
    expect(results.map(({ name }) => name)).toEqual(["one", "two", "three", "four"]);
    expect(lines).toContain("two is wrong");
    expect(lines).toContain("three is missing");
    expect(lines.join("\n")).not.toContain("not shown");
    expect(lines.filter((line) => /^[✓✗] \w+ \(\d+\.\d s\)$/.test(line))).toHaveLength(4);
  });

  test("run side by side, no more than allowed", async () => {
    let running = 0;
    let most = 0;
    const step = {
      name: "step",
      run: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        return { ok: true, output: "" };
      },
    };
    await runSteps([step, step, step, step, step], { atOnce: 2, print: () => {} });
    expect(most).toBe(2);
  });
});
