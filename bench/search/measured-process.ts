import type { SearchDocument } from "../../app/ports/search-engine.ts";
import { percentile } from "../statistics.ts";
import type { MeasuredEngine } from "./engines/engine.ts";
import { fts5 } from "./engines/fts5.ts";
import { miniSearch } from "./engines/minisearch.ts";
import { rokade } from "./engines/rokade.ts";
import { queryFor } from "./query.ts";

/** What the parent asks for: JSON in ROKADE_BENCH_ORDER. `serving` finds what `all` has left in the folder. */
export interface Order {
  engine: "rokade" | "fts5" | "miniSearch";
  measure: "all" | "serving";
  folder: string;
  documents: number;
  /** What is searched for. */
  texts: readonly string[];
  /** How often each hostile text is asked for. */
  hostileRounds: number;
}

export interface EngineFigures {
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Only when hostile texts were asked for. */
  hostileP99Ms?: number;
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
  // Not for who only answers: the texts that documents are made of are no part of a search engine's memory.
  const { documentOf, documents } = await import("./documents.ts");
  const { hostileTexts } = await import("./queries.ts");
  const engine = ENGINES[order.engine](order.folder);
  const startedAt = performance.now();
  await engine.build(documents(order.documents));
  const buildS = (performance.now() - startedAt) / 1000;
  await timesOf(engine, order.texts.slice(0, WARM_UP));
  const usual = await timesOf(engine, order.texts);
  const hostile: number[] = [];
  for (let round = 0; round < order.hostileRounds; round += 1) {
    hostile.push(...(await timesOf(engine, hostileTexts())));
  }
  const rssMb = process.memoryUsage().rss / MEGABYTE;
  const updates = await updateTimes(
    engine,
    Array.from({ length: UPDATES }, (_, number) => documentOf(number)),
  );
  await engine.close();
  return {
    p50Ms: percentile(usual, 0.5),
    p95Ms: percentile(usual, 0.95),
    p99Ms: percentile(usual, 0.99),
    ...(hostile.length > 0 && { hostileP99Ms: percentile(hostile, 0.99) }),
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
  await timesOf(engine, order.texts);
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
async function updateTimes(engine: MeasuredEngine, documents: readonly SearchDocument[]): Promise<number[]> {
  const times: number[] = [];
  for (const [number, document] of documents.entries()) {
    const word = `aendring${number}`;
    const changed: SearchDocument = {
      ...document,
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

const order: Order = JSON.parse(process.env.ROKADE_BENCH_ORDER ?? "");
process.send?.(order.measure === "all" ? await measureAll(order) : await measureServing(order));
process.disconnect();
