import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, BenchOptions, Measured } from "../bench.ts";
import { messageOf, startProcess, stopProcess } from "../process.ts";
import { rounded } from "../statistics.ts";
import { serverEnv } from "../world.ts";
import type { EngineFigures, Order } from "./measured-process.ts";

const USUAL = { documents: 100_000, queries: 1_000 };
const DOCUMENTS = "--documents";
const QUICK = { documents: 2_000, queries: 100 };
/** What is found in half a second more often is not worth more of the peers' time. */
const PEER_QUERIES = 300;

const MOST = { p50Ms: 5, p99Ms: 50, hostileP99Ms: 50, buildS: 15, updateMs: 50, rssMb: 400 };
const LEAST_TIMES_MINISEARCH = 10;

export const search: Bench = {
  about: "milliseconds of a search beside MiniSearch and plain FTS5",
  needs: [],
  numbers: { [DOCUMENTS]: "N: how many are searched, 100000 unless told" },
  run,
};

async function run({ root, quick, numbers, say }: BenchOptions): Promise<Measured> {
  const usual = quick ? QUICK : USUAL;
  const size = { ...usual, documents: numbers.get(DOCUMENTS) ?? usual.documents };
  const folder = mkdtempSync(join(tmpdir(), "rokade-bench-"));
  const ask = async <T>(order: Omit<Order, "folder" | "documents">): Promise<T> => {
    const child = startProcess("bench/search/measured-process.ts", { root, env: serverEnv({}) });
    try {
      const whole: Order = { ...order, folder, documents: size.documents };
      child.send(whole);
      return (await messageOf(child)) as T;
    } finally {
      await stopProcess(child);
    }
  };
  try {
    say(`${size.documents} documents: Rokade …`);
    const figures = await ask<EngineFigures>({ engine: "rokade", measure: "all", queries: size.queries });
    say("Rokade again, with the index that is there …");
    const restartS = await ask<number>({ engine: "rokade", measure: "restart", queries: 0 });
    const queries = Math.min(size.queries, PEER_QUERIES);
    say("Plain FTS5 …");
    const fts5 = await ask<EngineFigures>({ engine: "fts5", measure: "all", queries });
    say("MiniSearch …");
    const miniSearch = await ask<EngineFigures>({ engine: "miniSearch", measure: "all", queries });
    return summarise(figures, restartS, { fts5, miniSearch });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summarise(
  figures: EngineFigures,
  restartS: number,
  peers: { fts5: EngineFigures; miniSearch: EngineFigures },
): Measured {
  const timesMiniSearch = peers.miniSearch.p99Ms / figures.p99Ms;
  return {
    figures: { ...inShort(figures), restartS: rounded(restartS, 2) },
    peers: { fts5: inShort(peers.fts5), miniSearch: inShort(peers.miniSearch) },
    ratios: {
      p99OfFts5: rounded(figures.p99Ms / peers.fts5.p99Ms, 3),
      p99OfMiniSearch: rounded(figures.p99Ms / peers.miniSearch.p99Ms, 3),
    },
    targets: [
      ...Object.entries(MOST).map(([name, most]) => ({
        what: `${name} at most ${most}`,
        met: figures[name as keyof typeof MOST] <= most,
      })),
      {
        what: `p99 at least ${LEAST_TIMES_MINISEARCH} times better than MiniSearch's`,
        met: timesMiniSearch >= LEAST_TIMES_MINISEARCH,
      },
    ],
  };
}

function inShort(figures: EngineFigures) {
  const { p50Ms, p95Ms, p99Ms, hostileP99Ms, buildS, updateMs, rssMb } = figures;
  return {
    p50Ms: rounded(p50Ms, 2),
    p95Ms: rounded(p95Ms, 1),
    p99Ms: rounded(p99Ms, 1),
    hostileP99Ms: rounded(hostileP99Ms, 1),
    buildS: rounded(buildS, 1),
    updateMs: rounded(updateMs, 1),
    rssMb: rounded(rssMb),
  };
}
