import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, BenchOptions, Measured } from "../bench.ts";
import { messageOf, startProcess, stopProcess } from "../process.ts";
import { rounded } from "../statistics.ts";
import { serverEnv } from "../world.ts";
import type { EngineFigures, Order, ServingFigures } from "./measured-process.ts";
import { type ApiFigures, measureApi } from "./open-api.ts";
import { someTexts } from "./queries.ts";

const USUAL = { documents: 100_000, queries: 1_000, apiDocuments: 10_000, apiSeconds: 6 };
const DOCUMENTS = "--documents";
const QUICK = { documents: 2_000, queries: 100, apiDocuments: 1_000, apiSeconds: 0.5 };
/** What is found in half a second more often is not worth more of the peers' time. */
const PEER_QUERIES = 300;

const MOST = { p50Ms: 5, p99Ms: 50, hostileP99Ms: 50, buildS: 15, updateMs: 50, rssMb: 400 };
const LEAST_TIMES_MINISEARCH = 10;
const LEAST_API_PER_S = 300;

export const search: Bench = {
  about: "milliseconds of a search beside MiniSearch and plain FTS5",
  needs: ["build"],
  numbers: { [DOCUMENTS]: "N: how many are searched, 100000 unless told" },
  run,
};

async function run({ root, quick, numbers, say }: BenchOptions): Promise<Measured> {
  const usual = quick ? QUICK : USUAL;
  const size = { ...usual, documents: numbers.get(DOCUMENTS) ?? usual.documents };
  const folder = mkdtempSync(join(tmpdir(), "rokade-bench-"));
  const texts = someTexts(size.queries, size.documents);
  const fewer = texts.slice(0, PEER_QUERIES);
  const ask = async <T>(order: Pick<Order, "engine" | "measure"> & Partial<Order>): Promise<T> => {
    const usually = { folder, documents: size.documents, texts, hostileRounds: 0 };
    const whole: Order = { ...usually, ...order };
    const env = serverEnv({ ROKADE_BENCH_ORDER: JSON.stringify(whole) });
    const child = startProcess("bench/search/measured-process.ts", { root, env });
    try {
      return (await messageOf(child)) as T;
    } finally {
      await stopProcess(child);
    }
  };
  try {
    say(`${size.documents} documents: Rokade …`);
    const built = await ask<EngineFigures>({ engine: "rokade", measure: "all", hostileRounds: 3 });
    say("Rokade again, with the index that is there …");
    const serving = await ask<ServingFigures>({
      engine: "rokade",
      measure: "serving",
    });
    say("Plain FTS5 …");
    const fts5 = await ask<EngineFigures>({ engine: "fts5", measure: "all", texts: fewer });
    say("MiniSearch …");
    const miniSearch = await ask<EngineFigures>({ engine: "miniSearch", measure: "all", texts: fewer });
    say(`The open API, ${size.apiDocuments} opportunities …`);
    const { api, floor } = await measureApi({
      root,
      documents: size.apiDocuments,
      seconds: size.apiSeconds,
    });
    const { restartS, rssMb } = serving;
    return summarise(
      { ...built, buildRssMb: built.rssMb, rssMb, restartS, ...api },
      { fts5, miniSearch, floor },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type AllFigures = EngineFigures & ServingFigures & ApiFigures & { buildRssMb: number };
type Peers = { fts5: EngineFigures; miniSearch: EngineFigures; floor: ApiFigures };

function summarise(figures: AllFigures, { fts5, miniSearch, floor }: Peers): Measured {
  const timesMiniSearch = miniSearch.p99Ms / figures.p99Ms;
  const peers = { fts5: inShort(fts5), miniSearch: inShort(miniSearch), floor: inShort(floor) };
  return {
    figures: inShort(figures),
    peers,
    table: tableOf({ rokade: inShort(figures), ...peers }),
    ratios: {
      p99OfFts5: rounded(figures.p99Ms / fts5.p99Ms, 3),
      p99OfMiniSearch: rounded(figures.p99Ms / miniSearch.p99Ms, 3),
      apiOfFloor: rounded(figures.apiPerS / floor.apiPerS, 2),
    },
    targets: [
      ...Object.entries(MOST).map(([name, most]) => ({
        what: `${name} at most ${most}`,
        met: (figures[name as keyof typeof MOST] ?? Number.NaN) <= most,
      })),
      {
        what: `p99 at least ${LEAST_TIMES_MINISEARCH} times better than MiniSearch's`,
        met: timesMiniSearch >= LEAST_TIMES_MINISEARCH,
      },
      {
        what: `at least ${LEAST_API_PER_S} answers a second of the open API`,
        met: figures.apiPerS >= LEAST_API_PER_S,
      },
    ],
  };
}

/** A line for each figure, a column for each of those who have it. */
function tableOf(columns: Readonly<Record<string, Readonly<Record<string, number>>>>): string[] {
  const width = 12;
  const names = [...new Set(Object.values(columns).flatMap((column) => Object.keys(column)))];
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(width)).join(" ");
  return [
    line(["", ...Object.keys(columns)]),
    ...names.map((name) =>
      line([name, ...Object.values(columns).map((column) => String(column[name] ?? ""))]),
    ),
  ];
}

/** Two digits where it is little. */
function inShort(figures: EngineFigures | ApiFigures | AllFigures): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      rounded(value, value < 10 ? 2 : value < 100 ? 1 : 0),
    ]),
  );
}
