import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { SearchUnavailable } from "../../../app/ports/search-engine.ts";
import { received, type SentError, toSearchError } from "./errors.ts";
import type { IndexOperations } from "./operations.ts";

export interface Request {
  id: number;
  operation: keyof IndexOperations;
  input: readonly unknown[];
}
export type Reply = { id: number; result: unknown; error?: never } | { id: number; error: SentError };

/** As it comes from the thread: the result is what the operation promises, whichever it was. */
interface Received {
  id: number;
  result: never;
  error?: SentError;
}

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/**
 * The index in a thread of its own, which is started when it is first needed and again after it has died: whoever was
 * waiting then gets `SearchUnavailable`. A thread that has nothing to do does not keep the process alive.
 */
export function threadedIndex(path: string, startWorker = startIndexWorker): IndexOperations {
  let thread: Thread | null = null;
  let isClosed = false;
  let lastId = 0;

  const start = (): Thread => {
    const worker = startWorker(path);
    const started: Thread = { worker, waiting: new Map() };
    const fail = (reason: string, cause?: unknown) => {
      if (thread === started) thread = null;
      const error = new SearchUnavailable(reason, { cause });
      for (const { reject } of started.waiting.values()) reject(error);
      started.waiting.clear();
    };
    worker.unref();
    worker.on("message", (reply: Received) => settle(started, reply));
    worker.on("error", (error) => fail("the thread of the index failed", error));
    worker.on("exit", () => fail("the thread of the index ended"));
    return started;
  };
  const settle = ({ worker, waiting }: Thread, { id, result, error }: Received) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (error !== undefined) one?.reject(received(error));
    else one?.resolve(result);
  };
  const call =
    <K extends keyof IndexOperations>(operation: K) =>
    (...input: Parameters<IndexOperations[K]>) =>
      new Promise<Awaited<ReturnType<IndexOperations[K]>>>((resolve, reject) => {
        if (isClosed) throw new SearchUnavailable("the index is closed");
        thread ??= start();
        lastId += 1;
        const request: Request = { id: lastId, operation, input };
        thread.waiting.set(request.id, { resolve, reject });
        thread.worker.ref();
        try {
          thread.worker.postMessage(request);
        } catch (error) {
          thread.waiting.delete(request.id);
          throw toSearchError(error);
        }
      });

  return {
    search: call("search"),
    ids: call("ids"),
    upsert: call("upsert"),
    remove: call("remove"),
    count: call("count"),
    startReindex: call("startReindex"),
    addToReindex: call("addToReindex"),
    finishReindex: call("finishReindex"),
    abandonReindex: call("abandonReindex"),
    async close() {
      const running = thread;
      if (running !== null) await call("close")().catch(() => {});
      isClosed = true;
      await running?.worker.terminate();
    },
  };
}

/** What a search leaves behind is little; Node's usual room for it would be a third of the memory of a large index. */
const YOUNG_MB = 12;

/** Node runs the file as it is; what the process itself was started with is none of its business. */
function startIndexWorker(path: string): Worker {
  return new Worker(join(import.meta.dirname, "worker.ts"), {
    workerData: { path },
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    name: "search index",
  });
}
