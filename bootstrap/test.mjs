import "./check-node-version.mjs";
import { closingLine } from "./closing-line.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { describeError } from "./problem.mjs";
import { reexec } from "./reexec.mjs";
import { root } from "./root.mjs";
import { runEntry } from "./run-entry.mjs";
import { runSteps } from "./run-steps.mjs";
import { runVitest } from "./run-vitest.mjs";
import { staticSteps } from "./static-steps.mjs";
import { matchingTestFiles, needBuild } from "./test-files.mjs";

/** @type {string | undefined} */
let chromiumPath;

const generate = step("database client", () => ensureGenerated(root));
const build = step("build", () => ensureBuilt(root));
const chromium = step("Chromium", async () => {
  chromiumPath = await ensureChromium(root);
});

await runEntry(async () => {
  const patterns = process.argv.slice(2);
  const exitCode = await install();
  if (exitCode !== undefined) return exitCode;
  return patterns.length > 0 ? testSome(patterns) : testAll();
});

/** @returns {Promise<number | undefined>} the exit code of the run under the installed Node, or of a failed install */
async function install() {
  try {
    return await reexec(root, { installed: await ensureInstalled(root) });
  } catch (error) {
    print(`✗ install\n${describeError(error)}\n0 passed, 1 failed`);
    return 1;
  }
}

async function testAll() {
  const prepared = await runSteps([generate, build], { atOnce: 1, print });
  const checked = await runSteps([...staticSteps(root), chromium], { atOnce: 2, print });
  return close([...prepared, ...checked], await runVitest(root, { patterns: [], chromiumPath }));
}

/** @param {readonly string[]} patterns */
async function testSome(patterns) {
  const files = matchingTestFiles(root, patterns);
  print(
    `Only the ${files.length} test files that match ${patterns.join(", ")}; no types, lint or architecture.`,
  );
  const steps = needBuild(files) ? [generate, build, chromium] : [generate];
  const prepared = await runSteps(steps, { atOnce: 1, print });
  return close(prepared, await runVitest(root, { patterns, chromiumPath }));
}

/**
 * @param {readonly import("./run-steps.mjs").StepResult[]} steps
 * @param {import("./closing-line.mjs").Counts} tests
 */
function close(steps, tests) {
  const failed = steps.filter((result) => !result.ok).map((result) => result.name);
  if (failed.length > 0) print(`✗ ${failed.join(", ")}`);
  if (tests.executed === 0) print("No test ran.");
  if (tests.skipped > 0) print(`${tests.skipped} skipped`);
  const { line, exitCode } = closingLine(steps, tests);
  print(line);
  return exitCode;
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {import("./run-steps.mjs").Step}
 */
function step(name, work) {
  return {
    name,
    run: async () => {
      await work();
      return { ok: true, output: "" };
    },
  };
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
