import { parseArgs } from "node:util";
import { ensureBuilt } from "../bootstrap/ensure-built.mjs";
import { ensureChromium } from "../bootstrap/ensure-chromium.mjs";
import { describeError } from "../bootstrap/problem.mjs";
import { root } from "../bootstrap/root.mjs";
import { say } from "../bootstrap/say.mjs";
import type { Bench } from "./bench.ts";
import { browser } from "./browser/bench.ts";
import { http } from "./http/bench.ts";
import { linesOf, reportOf, thisMachine } from "./report.ts";
import { search } from "./search/bench.ts";
import { start } from "./start/bench.ts";

const benches: Readonly<Record<string, Bench>> = { http, start, browser, search };

/** Answers the exit code: 0 when everything could be measured, whatever the figures. */
async function main(given: readonly string[]): Promise<number> {
  const asked = readArguments(given);
  const bench = asked !== null && Object.hasOwn(benches, asked.name) ? benches[asked.name] : undefined;
  if (asked === null || bench === undefined) {
    say(usage());
    return 1;
  }
  const { name, json, quick, documents } = asked;
  if (bench.needs.includes("build")) await ensureBuilt(root);
  const chromium = bench.needs.includes("chromium") ? await ensureChromium(root) : "";
  const measured = await bench.run({ root, quick, documents, say, chromium });
  const machine = thisMachine();
  for (const line of linesOf(name, measured, machine)) process.stdout.write(`${line}\n`);
  if (json) process.stdout.write(`${JSON.stringify(reportOf(name, measured, machine))}\n`);
  return 0;
}

type Asked = { name: string; json: boolean; quick: boolean; documents: number | null };

/** Null for what nobody can mean. */
function readArguments(given: readonly string[]): Asked | null {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { json: flag, quick: flag, documents: { type: "string" } },
    });
    const [name, ...more] = positionals;
    const documents = values.documents === undefined ? null : Number(values.documents);
    const isCount = documents === null || (Number.isSafeInteger(documents) && documents > 0);
    if (name === undefined || more.length > 0 || !isCount) return null;
    return { name, json: values.json, quick: values.quick, documents };
  } catch {
    return null;
  }
}

function usage(): string {
  return [
    "npm run bench -- NAME [--json] [--quick]",
    ...Object.entries(benches).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`),
  ].join("\n");
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(describeError(error));
  process.exitCode = 1;
}
