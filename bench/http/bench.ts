import { Problem } from "../../bootstrap/problem.mjs";
import type { Bench, BenchOptions, Figures, Measured, Target } from "../bench.ts";
import { aCase, anOpportunity, type BenchPage, CATALOGUE, signIn } from "../pages.ts";
import { messageOf, startProcess, stopProcess } from "../process.ts";
import { median, percentile, rounded } from "../statistics.ts";
import { makeWorld, serverEnv } from "../world.ts";
import { load } from "./load.ts";
import { firstDifference } from "./same-markup.ts";

const CONNECTIONS = 20;
const LEAST_RATIO = 0.5;
const MOST_P95_RATIO = 3;
const USUAL = { rounds: 5, seconds: 2, warmUpSeconds: 2 };
const QUICK = { rounds: 1, seconds: 0.3, warmUpSeconds: 0.3 };

type Speed = { requestsPerS: number; p95Ms: number };

export const http: Bench = {
  about: "pages per second beside the same markup rendered from constants",
  needs: ["build"],
  run,
};

async function run({ root, quick, say }: BenchOptions): Promise<Measured> {
  const world = await makeWorld(root);
  const child = startProcess("bench/http/server.ts", {
    root,
    env: serverEnv({ DATABASE_URL: `file:${world.file}` }),
  });
  try {
    const baseUrl = `http://127.0.0.1:${portOf(await messageOf(child))}`;
    const results: [string, { page: Speed; floor: Speed }][] = [];
    for (const page of await pagesOf(baseUrl)) {
      await checkFloor(baseUrl, page);
      say(`${page.name}: floor and page in turn …`);
      results.push([page.name, await measure(baseUrl, page, quick ? QUICK : USUAL)]);
    }
    return summarise(results);
  } finally {
    await stopProcess(child);
    world.remove();
  }
}

async function pagesOf(baseUrl: string): Promise<BenchPage[]> {
  const cookie = await signIn(baseUrl, "medarbejder");
  const opportunity = await anOpportunity(baseUrl);
  return [
    { name: "catalogue", path: CATALOGUE, cookie: "" },
    { name: "opportunity", path: opportunity, cookie: "" },
    { name: "case", path: await aCase(baseUrl, cookie), cookie },
    { name: "catalogueSignedIn", path: CATALOGUE, cookie },
    { name: "opportunitySignedIn", path: opportunity, cookie },
  ];
}

/** Fills the floor's constants. Throws when the floor does not render what the page does. */
async function checkFloor(baseUrl: string, { name, path, cookie }: BenchPage): Promise<void> {
  const bodyOf = async (prefix: string) => {
    const headers = { Accept: "text/html", ...(cookie !== "" && { Cookie: cookie }) };
    const response = await fetch(baseUrl + prefix + path, { headers });
    if (response.status !== 200) throw new Problem(`${prefix}${path} answered ${response.status}.`);
    return response.text();
  };
  await bodyOf("/record");
  const difference = firstDifference(await bodyOf(""), await bodyOf("/floor"));
  if (difference !== null) throw new Problem(`${name}: page and floor differ: ${difference}`);
}

async function measure(
  baseUrl: string,
  { path, cookie }: BenchPage,
  { rounds, seconds, warmUpSeconds }: typeof USUAL,
): Promise<{ page: Speed; floor: Speed }> {
  const ask = (prefix: string, time: number) =>
    load({ urls: [baseUrl + prefix + path], cookie, connections: CONNECTIONS, seconds: time });
  const prefixes = { floor: "/floor", page: "" };
  for (const prefix of Object.values(prefixes)) await ask(prefix, warmUpSeconds);
  const floor: Speed[] = [];
  const page: Speed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floor.push(speedOf(await ask(prefixes.floor, seconds)));
    page.push(speedOf(await ask(prefixes.page, seconds)));
  }
  return { page: middle(page), floor: middle(floor) };
}

function speedOf({ requestsPerS, latenciesMs }: Awaited<ReturnType<typeof load>>): Speed {
  return { requestsPerS, p95Ms: percentile(latenciesMs, 0.95) };
}

function middle(speeds: readonly Speed[]): Speed {
  return {
    requestsPerS: rounded(median(speeds.map(({ requestsPerS }) => requestsPerS)), 1),
    p95Ms: rounded(median(speeds.map(({ p95Ms }) => p95Ms)), 1),
  };
}

function summarise(results: readonly [string, { page: Speed; floor: Speed }][]): Measured {
  const ratioOf = ({ page, floor }: { page: Speed; floor: Speed }): Speed => ({
    requestsPerS: rounded(page.requestsPerS / floor.requestsPerS, 2),
    p95Ms: rounded(page.p95Ms / floor.p95Ms, 2),
  });
  const of = (pick: (result: { page: Speed; floor: Speed }) => Speed): Figures =>
    Object.fromEntries(results.map(([name, result]) => [name, { ...pick(result) }]));
  const targets = results.flatMap(([name, result]): Target[] => {
    const ratio = ratioOf(result);
    return [
      {
        what: `${name}: at least ${LEAST_RATIO} of the floor's pages`,
        met: ratio.requestsPerS >= LEAST_RATIO,
      },
      {
        what: `${name}: p95 at most ${MOST_P95_RATIO} times the floor's`,
        met: ratio.p95Ms <= MOST_P95_RATIO,
      },
    ];
  });
  return { figures: of(({ page }) => page), peers: of(({ floor }) => floor), ratios: of(ratioOf), targets };
}

function portOf(message: unknown): number {
  if (typeof message === "object" && message !== null && "port" in message) return Number(message.port);
  throw new Error("The measured process said something else than its port");
}
