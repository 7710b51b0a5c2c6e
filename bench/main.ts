import { ensureBuilt } from "../bootstrap/ensure-built.mjs";
import { ensureChromium } from "../bootstrap/ensure-chromium.mjs";
import { describeError } from "../bootstrap/problem.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import type { Bench } from "./bench.ts";
import { browser } from "./browser/bench.ts";
import { http } from "./http/bench.ts";
import { relevance } from "./relevance/bench.ts";
import { linesOf, reportOf, thisMachine } from "./report.ts";
import { start } from "./start/bench.ts";

const benches: Readonly<Record<string, Bench>> = { http, start, browser, relevance };

/** Answers the exit code: 0 when everything could be measured, whatever the figures. */
async function main(given: readonly string[]): Promise<number> {
  const names = given.filter((word) => !word.startsWith("--"));
  const flags = new Set(given.filter((word) => word.startsWith("--")));
  const [name = "", ...more] = names;
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (
    bench === undefined ||
    more.length > 0 ||
    [...flags].some((flag) => !["--json", "--quick", ...Object.keys(bench.flags ?? {})].includes(flag))
  ) {
    say(usage());
    return 1;
  }
  if (bench.needs.includes("build")) await ensureBuilt(root);
  const chromium = bench.needs.includes("chromium") ? await ensureChromium(root) : "";
  const measured = await bench.run({ root, quick: flags.has("--quick"), say, chromium, flags });
  const machine = thisMachine();
  for (const line of linesOf(name, measured, machine)) process.stdout.write(`${line}\n`);
  if (flags.has("--json")) process.stdout.write(`${JSON.stringify(reportOf(name, measured, machine))}\n`);
  return 0;
}

function usage(): string {
  return [
    "npm run bench -- NAME [--json] [--quick]",
    ...Object.entries(benches).flatMap(([name, { about, flags = {} }]) => [
      `  ${name.padEnd(9)} ${about}`,
      ...Object.entries(flags).map(([flag, does]) => `${" ".repeat(12)}${flag} ${does}`),
    ]),
  ].join("\n");
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(describeError(error));
  process.exitCode = 1;
}
