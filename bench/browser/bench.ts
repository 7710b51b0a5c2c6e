import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import type { Bench, BenchOptions, Figures, Measured, Target } from "../bench.ts";
import { aCase, anOpportunity, type BenchPage, CATALOGUE, OVERVIEW, PLAINEST, signIn } from "../pages.ts";
import { freePort, startServer } from "../process.ts";
import { rounded } from "../statistics.ts";
import { makeWorld } from "../world.ts";
import { type Look, lookAt, middleScores, type Scores } from "./lighthouse.ts";
import { loadedWeight, type Weight } from "./weight.ts";

const MOST_JS_BYTES = 120_000;
const MOST_CSS_BYTES = 40_000;
const LEAST_SCORE = 95;
const USUAL_ROUNDS = 5;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const browser: Bench = {
  about: "what a page weighs, and what Lighthouse says of it on a phone and on a desktop",
  needs: ["build", "chromium"],
  run,
};

type Result = { page: BenchPage; weight: Weight; mobile: Scores; desktop: Scores };

async function run({ root, quick, say, chromium }: BenchOptions & { chromium: string }): Promise<Measured> {
  const world = await makeWorld(root);
  const debuggingPort = await freePort();
  const server = await startServer({ root, file: world.file });
  const running = await playwright.launch({
    executablePath: chromium,
    args: [...FLAGS, `--remote-debugging-port=${debuggingPort}`],
  });
  const rounds = quick ? 1 : USUAL_ROUNDS;
  const clientFolder = join(root, "build/client");
  const look = async (page: BenchPage, device: "mobile" | "desktop"): Promise<Look[]> => {
    const looks: Look[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`${page.name}, ${device}: ${round} of ${rounds} …`);
      const { path, cookie } = page;
      looks.push(await lookAt({ url: server.baseUrl + path, cookie, debuggingPort, device }));
    }
    const complaints = new Set(looks.flatMap((one) => one.complaints));
    if (complaints.size > 0) say(`  below 90: ${[...complaints].join(" · ")}`);
    return looks;
  };
  try {
    const results: Result[] = [];
    for (const page of await pagesOf(server.baseUrl)) {
      const mobile = await look(page, "mobile");
      const desktop = await look(page, "desktop");
      results.push({
        page,
        weight: loadedWeight(clientFolder, mobile[0]?.scriptsAndStyles ?? []),
        mobile: middleScores(mobile.map(({ scores }) => scores)),
        desktop: middleScores(desktop.map(({ scores }) => scores)),
      });
    }
    const plain = { name: "plainest", path: PLAINEST, cookie: "" };
    const { scriptsAndStyles } = await lookAt({
      url: server.baseUrl + plain.path,
      cookie: "",
      debuggingPort,
      device: "mobile",
    });
    return summarise(results, loadedWeight(clientFolder, scriptsAndStyles));
  } finally {
    await running.close();
    await server.stop();
    world.remove();
  }
}

async function pagesOf(baseUrl: string): Promise<BenchPage[]> {
  const employee = await signIn(baseUrl, "medarbejder");
  const council = await signIn(baseUrl, "kompetenceraad");
  return [
    { name: "catalogue", path: CATALOGUE, cookie: "" },
    { name: "opportunity", path: await anOpportunity(baseUrl), cookie: "" },
    { name: "case", path: await aCase(baseUrl, employee), cookie: employee },
    { name: "overview", path: OVERVIEW, cookie: council },
  ];
}

/** `lighthouse` is the usual, mobile opinion; the peer is the plainest page, which has nothing but what all pages have. */
function summarise(results: readonly Result[], plain: Weight): Measured {
  const of = (pick: (result: Result) => Figures): Figures =>
    Object.fromEntries(results.map((result) => [result.page.name, pick(result)]));
  return {
    figures: of(({ weight, mobile, desktop }) => ({
      ...weight,
      lighthouse: { ...mobile },
      lighthouseDesktop: { ...desktop },
    })),
    peers: of(() => ({ ...plain })),
    ratios: of(({ weight }) => ({
      jsGzBytes: rounded(weight.jsGzBytes / plain.jsGzBytes, 2),
      cssGzBytes: rounded(weight.cssGzBytes / plain.cssGzBytes, 2),
    })),
    targets: results.flatMap(({ page: { name }, weight, mobile, desktop }): Target[] => [
      { what: `${name}: at most ${MOST_JS_BYTES} bytes of script`, met: weight.jsGzBytes <= MOST_JS_BYTES },
      { what: `${name}: at most ${MOST_CSS_BYTES} bytes of css`, met: weight.cssGzBytes <= MOST_CSS_BYTES },
      { what: `${name}: Lighthouse at least ${LEAST_SCORE} on a phone`, met: isGood(mobile) },
      { what: `${name}: Lighthouse at least ${LEAST_SCORE} on a desktop`, met: isGood(desktop) },
    ]),
  };
}

function isGood(scores: Scores): boolean {
  return Object.values(scores).every((score) => score >= LEAST_SCORE);
}
