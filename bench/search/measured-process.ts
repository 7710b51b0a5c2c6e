import type { SearchDocument } from "../../app/ports/search-engine.ts";
import { percentile } from "../statistics.ts";
import { documentOf, documents } from "./documents.ts";
import type { MeasuredEngine } from "./engines/engine.ts";
import { fts5 } from "./engines/fts5.ts";
import { miniSearch } from "./engines/minisearch.ts";
import { rokade } from "./engines/rokade.ts";
import { hostileTexts, queryFor, someTexts } from "./queries.ts";

/** What the parent asks for: JSON in ROKADE_BENCH_ORDER. `serving` finds what `all` has left in the folder. */
export interface Order {
  engine: "rokade" | "fts5" | "miniSearch";
  measure: "all" | "serving";
  folder: string;
  documents: number;
  queries: number;
  /** How often each hostile text is asked for. */
  hostileRounds: number;
}

export interface EngineFigures {
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** NaN when no hostile text was asked for. */
  hostileP99Ms: number;
  buildS: number;
  updateMs: number;
  rssMb: number;
}

export interface ServingFigures {
  /** Seconds from opening what is there to the first answer. */
  restartS: number;
  /** Of a process that has not built the index but only answers. */
  rssMb: number;
}

const ENGINES: Readonly<Record<Order["engine"], (folder: string) => MeasuredEngine>> = {
  rokade,
  fts5,
  miniSearch,
};
const UPDATES = 40;
const WARM_UP = 100;
const MEGABYTE = 2 ** 20;

async function measureAll(order: Order): Promise<EngineFigures> {
  const engine = ENGINES[order.engine](order.folder);
  const source = timed(documents(order.documents));
  const startedAt = performance.now();
  await engine.build(source.items);
  const buildS = (performance.now() - startedAt - source.spentMs()) / 1000;
  for (const text of someTexts(order.queries + WARM_UP, order.documents).slice(order.queries)) {
    await engine.search(queryFor(text));
  }
  const usual = await timesOf(engine, someTexts(order.queries, order.documents));
  const hostile: number[] = [];
  for (let round = 0; round < order.hostileRounds; round += 1) {
    hostile.push(...(await timesOf(engine, hostileTexts())));
  }
  const rssMb = process.memoryUsage().rss / MEGABYTE;
  const updates = await updateTimes(engine, order.documents);
  await engine.close();
  return {
    p50Ms: percentile(usual, 0.5),
    p95Ms: percentile(usual, 0.95),
    p99Ms: percentile(usual, 0.99),
    hostileP99Ms: percentile(hostile, 0.99),
    buildS,
    updateMs: percentile(updates, 0.95),
    rssMb,
  };
}

async function measureServing(order: Order): Promise<ServingFigures> {
  const startedAt = performance.now();
  const engine = ENGINES[order.engine](order.folder);
  await engine.search(queryFor("ledelse"));
  const restartS = (performance.now() - startedAt) / 1000;
  await timesOf(engine, someTexts(order.queries, order.documents));
  const rssMb = process.memoryUsage().rss / MEGABYTE;
  await engine.close();
  return { restartS, rssMb };
}

async function timesOf(engine: MeasuredEngine, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const startedAt = performance.now();
    await engine.search(queryFor(text));
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** A changed document until a search has found the change. */
async function updateTimes(engine: MeasuredEngine, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < Math.min(UPDATES, count); number += 1) {
    const word = `aendring${number}`;
    const changed: SearchDocument = {
      ...documentOf(number),
      title: `Ny ${word}`,
      deadline: null,
      visibility: { kind: "public" },
    };
    const startedAt = performance.now();
    await engine.update(changed);
    const found = await engine.search(queryFor(word));
    times.push(performance.now() - startedAt);
    if (found === 0) throw new Error("A change was not found");
  }
  return times;
}

/** The items, and how long it took to make them. */
function timed<T>(items: Iterable<T>): { items: Iterable<T>; spentMs(): number } {
  let spent = 0;
  function* passed() {
    const iterator = items[Symbol.iterator]();
    while (true) {
      const startedAt = performance.now();
      const { value, done } = iterator.next();
      spent += performance.now() - startedAt;
      if (done) return;
      yield value;
    }
  }
  return { items: passed(), spentMs: () => spent };
}

const order: Order = JSON.parse(process.env.ROKADE_BENCH_ORDER ?? "");
process.send?.(order.measure === "all" ? await measureAll(order) : await measureServing(order));
process.disconnect();
