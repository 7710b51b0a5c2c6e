import {
  type SearchEngine,
  type SearchHealth,
  SearchQueryInvalid,
  type SearchResult,
  SearchUnavailable,
} from "../../app/ports/search-engine.ts";
import { inTwo } from "./in-two.ts";

/** How long an engine that did not answer is left in peace. */
const REST_MS = 5_000;

export interface WithFallbackOptions {
  /** The engine that answers when it can. */
  first: SearchEngine;
  /** The one that stands in for it; it needs no server. */
  standIn: SearchEngine;
  /** Milliseconds that only go forward. */
  timer: () => number;
  restMs?: number;
}

/**
 * Two engines that hold the same. The first answers, unless it is out of reach, its index is not complete, or it has
 * not taken a change that this process brought: then the other does, and says so in `insteadOf`. A change goes to both
 * and is accepted when both have taken it; when the first cannot, `SearchUnavailable` asks for it to be brought again.
 */
export function withFallback({ first, standIn, timer, restMs = REST_MS }: WithFallbackOptions): SearchEngine {
  /** Until then the first engine is not asked for anything. */
  let restsUntil = Number.NEGATIVE_INFINITY;
  let isComplete = false;
  let looking: Promise<SearchHealth> | null = null;
  let looksAgainAt = Number.NEGATIVE_INFINITY;
  /** The documents of which the first engine does not hold the last change. */
  const behind = new Set<string>();

  const isResting = () => timer() < restsUntil;
  const rest = () => {
    restsUntil = timer() + restMs;
    isComplete = false;
  };
  const look = async (): Promise<SearchHealth> => {
    looking ??= first.health();
    const health = await looking;
    looking = null;
    looksAgainAt = timer() + restMs;
    isComplete = health.available && !health.needsReindex;
    if (!health.available) rest();
    return health;
  };
  /** Nobody waits for the look: meanwhile the other engine answers. */
  const mayAnswer = () => {
    if (isResting()) return false;
    if (!isComplete && timer() >= looksAgainAt && looking === null) void look();
    return isComplete && behind.size === 0;
  };
  const answer = async <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<[T, SearchEngine]> => {
    if (mayAnswer()) {
      try {
        return [await ask(first), first];
      } catch (error) {
        if (isInvalid(error)) throw error;
        rest();
      }
    }
    return [await ask(standIn), standIn];
  };
  const bring = async (ids: readonly string[], change: (engine: SearchEngine) => Promise<void>) => {
    for (const id of ids) behind.add(id);
    const kept = await settled(change(standIn));
    if (isResting()) throw new SearchUnavailable(`${first.name} does not answer`);
    try {
      await change(first);
    } catch (error) {
      if (error instanceof SearchUnavailable) rest();
      throw error;
    }
    for (const id of ids) behind.delete(id);
    kept();
  };

  return {
    name: first.name,
    async search(query): Promise<SearchResult> {
      const [result, by] = await answer((engine) => engine.search(query));
      return by === first ? result : { ...result, insteadOf: first.name };
    },
    ids: async (selection) => (await answer((engine) => engine.ids(selection)))[0],
    upsert: (documents) =>
      bring(
        documents.map(({ id }) => id),
        (engine) => engine.upsert(documents),
      ),
    remove: (ids) => bring(ids, (engine) => engine.remove(ids)),
    async reindex(documents, onProgress) {
      if (!(await look()).available) {
        await standIn.reindex(documents, onProgress);
        throw new SearchUnavailable(`${first.name} does not answer`);
      }
      const [toFirst, toStandIn] = inTwo(documents);
      const progress = slowest(onProgress);
      const counts = await Promise.allSettled([
        first.reindex(toFirst, progress(0)).finally(toFirst.giveUp),
        standIn.reindex(toStandIn, progress(1)).finally(toStandIn.giveUp),
      ]);
      for (const count of counts) if (count.status === "rejected") throw count.reason;
      isComplete = true;
      behind.clear();
      return counts[0].status === "fulfilled" ? counts[0].value : 0;
    },
    count: async () => (await answer((engine) => engine.count()))[0],
    async health() {
      const [health, other] = await Promise.all([isResting() ? null : look(), standIn.health()]);
      if (!health?.available) return { ...other, insteadOf: first.name };
      return { ...health, needsReindex: health.needsReindex || other.needsReindex };
    },
    async close() {
      await Promise.all([first.close(), standIn.close()]);
    },
  };
}

/** Reports how far the slower of two is. */
function slowest(onProgress: ((done: number) => void) | undefined): (at: 0 | 1) => (done: number) => void {
  const done = [0, 0];
  let reported = 0;
  return (at) => (documents) => {
    done[at] = documents;
    const both = Math.min(...done);
    if (both > reported) onProgress?.(both);
    reported = Math.max(reported, both);
  };
}

function isInvalid(error: unknown): boolean {
  return error instanceof SearchQueryInvalid;
}

/** Waits for a promise without rejecting; what is given back throws its error later. */
async function settled(promise: Promise<void>): Promise<() => void> {
  try {
    await promise;
    return () => {};
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
