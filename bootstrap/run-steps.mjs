import { describeError } from "./problem.mjs";

/**
 * One part of `npm test`. `run` gives what is to be shown when it fails.
 * @typedef {{ name: string, run: () => Promise<{ ok: boolean, output: string }> }} Step
 * @typedef {{ name: string, ok: boolean }} StepResult
 */

/**
 * Runs every step, also after one has failed, and prints one line for each as it ends.
 * @param {readonly Step[]} steps
 * @param {{ atOnce: number, print: (line: string) => void }} options
 * @returns {Promise<StepResult[]>} in the order of the steps
 */
export async function runSteps(steps, { atOnce, print }) {
  /** @type {StepResult[]} */
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < steps.length) {
      const index = next++;
      const step = steps[index];
      if (step) results[index] = await runStep(step, print);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

/**
 * @param {Step} step
 * @param {(line: string) => void} print
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, run }, print) {
  const startedAt = performance.now();
  const { ok, output } = await run().catch((error) => ({ ok: false, output: describeError(error) }));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  print(`${ok ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (!ok && output.trim() !== "") print(output.trimEnd());
  return { name, ok };
}
