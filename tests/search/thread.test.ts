import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SearchUnavailable } from "../../app/ports/search-engine.ts";
import { createEmbeddedSearch } from "../../integrations/search/embedded/engine.ts";
import { document, query, streamOf } from "../contracts/search-engine/fixtures.ts";

const WORKER = join(import.meta.dirname, "../../integrations/search/embedded/worker.ts");
let folder: string;
let workers: Worker[];
const open = (file = WORKER) =>
  createEmbeddedSearch({
    path: join(folder, "search.db"),
    timer: () => 0,
    startWorker: (path) => {
      const worker = new Worker(file, { workerData: { path }, execArgv: [] });
      workers.push(worker);
      return worker;
    },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rokade-thread-"));
  workers = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the thread of the index", () => {
  it("is started by the first question, not by opening the index or asking for its health", async () => {
    const engine = open();
    expect(await engine.health()).toMatchObject({ available: true, documents: 0 });
    expect(workers).toHaveLength(0);
    await engine.upsert([document("a")]);
    await engine.search(query());
    expect(workers).toHaveLength(1);
    await engine.close();
  });

  it("says that it is unavailable to whoever waits when it dies, and is started again", async () => {
    const engine = open();
    await engine.upsert([document("a", { title: "skole" })]);
    const waiting = Promise.allSettled([engine.ids(query()), engine.upsert([document("b")])]);
    const ended = workers.map((worker) => once(worker, "exit"));
    for (const worker of workers) void worker.terminate();
    for (const { status, ...result } of await waiting) {
      expect(status).toBe("rejected");
      expect(result).toMatchObject({ reason: { code: "search_unavailable" } });
    }
    await Promise.all(ended);
    expect(await engine.ids(query({ text: "skole" }))).toEqual(["a"]);
    expect(workers).toHaveLength(2);
    await engine.close();
  });

  it("is unavailable when it cannot be started", async () => {
    const engine = open(join(folder, "missing.ts"));
    await expect(engine.search(query())).rejects.toBeInstanceOf(SearchUnavailable);
    await engine.close();
  });

  it("gives up a reindex that it had begun before it died, and keeps the index", async () => {
    const engine = open();
    await engine.reindex(streamOf([document("old")]));
    async function* interrupted() {
      yield document("new");
      await Promise.all(workers.map((worker) => worker.terminate()));
      yield document("newer");
    }
    await expect(engine.reindex(interrupted())).rejects.toMatchObject({
      code: /search_(task_failed|unavailable)/,
    });
    expect(await engine.ids(query())).toEqual(["old"]);
    expect(await engine.reindex(streamOf([document("new")]))).toBe(1);
    await engine.close();
  });

  it("answers the questions of one process while another builds the index anew", async () => {
    const server = open();
    const command = open();
    await server.reindex(streamOf([document("old")]));
    async function* slowly() {
      for (let at = 0; at < 300; at += 1) {
        if (at % 100 === 0) expect(await server.ids(query())).toEqual(["old"]);
        yield document(`new${at}`);
      }
    }
    expect(await command.reindex(slowly())).toBe(300);
    expect((await server.search(query({ perPage: 1 }))).total).toBe(300);
    await server.close();
    await command.close();
  });
});
