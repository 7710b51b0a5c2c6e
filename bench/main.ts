import { ensureBuilt } from "../bootstrap/ensure-built.mjs";
import { ensureChromium } from "../bootstrap/ensure-chromium.mjs";
import { describeError } from "../bootstrap/problem.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import type { Bench, BenchOptions } from "./bench.ts";
import { browser } from "./browser/bench.ts";
import { http } from "./http/bench.ts";
import { relevance } from "./relevance/bench.ts";
import { linesOf, reportOf, thisMachine } from "./report.ts";
import { search } from "./search/bench.ts";
import { start } from "./start/bench.ts";

const benches: Readonly<Record<string, Bench>> = { http, start, browser, search, relevance };

/** Answers the exit code: 0 when everything could be measured, whatever the figures. */
async function main(given: readonly string[]): Promise<number> {
  const [name = ""] = given;
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  const asked = bench && readFlags(given.slice(1), bench);
  if (!bench || !asked) {
    say(usage());
    return 1;
  }
  const { flags, numbers } = asked;
  if (bench.needs.includes("build")) await ensureBuilt(root);
  const chromium = bench.needs.includes("chromium") ? await ensureChromium(root) : "";
  const measured = await bench.run({ root, quick: flags.has("--quick"), say, chromium, flags, numbers });
  const machine = thisMachine();
  for (const line of linesOf(name, measured, machine)) process.stdout.write(`${line}\n`);
  if (flags.has("--json")) process.stdout.write(`${JSON.stringify(reportOf(name, measured, machine))}\n`);
  return 0;
}

type Flags = Pick<BenchOptions, "flags" | "numbers">;

/** Null when there is anything among the words that the bench does not understand. */
function readFlags(words: readonly string[], bench: Bench): Flags | null {
  const known = new Set(["--json", "--quick", ...Object.keys(bench.flags ?? {})]);
  const flags = new Set<string>();
  const numbers = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (Object.hasOwn(bench.numbers ?? {}, word)) {
      at += 1;
      const number = Number(words[at]);
      if (!Number.isSafeInteger(number) || number < 1) return null;
      numbers.set(word, number);
    } else if (known.has(word)) flags.add(word);
    else return null;
  }
  return { flags, numbers };
}

function usage(): string {
  return [
    "npm run bench -- NAME [--json] [--quick]",
    ...Object.entries(benches).flatMap(([name, { about, flags = {}, numbers = {} }]) => [
      `  ${name.padEnd(9)} ${about}`,
      ...Object.entries({ ...flags, ...numbers }).map(([flag, does]) => `${" ".repeat(12)}${flag} ${does}`),
    ]),
  ].join("\n");
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(describeError(error));
  process.exitCode = 1;
}
