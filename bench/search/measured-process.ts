import { once } from "node:events";
import type { SearchDocument } from "../../app/ports/search-engine.ts";
import { percentile } from "../statistics.ts";
import { documentOf, documents } from "./documents.ts";
import type { MeasuredEngine } from "./engines/engine.ts";
import { fts5 } from "./engines/fts5.ts";
import { miniSearch } from "./engines/minisearch.ts";
import { rokade } from "./engines/rokade.ts";
import { hostileTexts, queryFor, someTexts } from "./queries.ts";

/** What the parent sends; `restart` finds what `all` has left in the folder. */
export interface Order {
  engine: "rokade" | "fts5" | "miniSearch";
  measure: "all" | "restart";
  folder: string;
  documents: number;
  queries: number;
}

export interface EngineFigures {
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  hostileP99Ms: number;
  buildS: number;
  updateMs: number;
  rssMb: number;
}

const ENGINES: Readonly<Record<Order["engine"], (folder: string) => MeasuredEngine>> = {
  rokade,
  fts5,
  miniSearch,
};
const UPDATES = 40;
const WARM_UP = 100;
/** Hostile texts are few; each is asked this often. */
const HOSTILE_ROUNDS = 3;
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
  for (let round = 0; round < HOSTILE_ROUNDS; round += 1) {
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

/** Seconds from opening what is there to the first answer. */
async function measureRestart(order: Order): Promise<number> {
  const startedAt = performance.now();
  const engine = ENGINES[order.engine](order.folder);
  await engine.search(queryFor("ledelse"));
  const seconds = (performance.now() - startedAt) / 1000;
  await engine.close();
  return seconds;
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

const [order]: Order[] = await once(process, "message");
if (order !== undefined) {
  process.send?.(order.measure === "all" ? await measureAll(order) : await measureRestart(order));
}
process.disconnect();
