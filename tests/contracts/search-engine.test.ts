import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SearchEngine, SearchTaskFailed, SearchUnavailable } from "../../app/ports/search-engine.ts";
import { createEmbeddedSearch } from "../../integrations/search/embedded/engine.ts";
import { document, query, streamOf } from "./search-engine/fixtures.ts";
import { searchEngineContract } from "./search-engine.ts";

/** Goes forward by one millisecond whenever it is read. */
function countingTimer() {
  let now = 0;
  return () => now++;
}

searchEngineContract("embedded, in this thread", async () => {
  const engine = createEmbeddedSearch({ path: ":memory:", timer: countingTimer() });
  return { engine, stop: engine.close, dispose: engine.close };
});

describe("in a file", () => {
  /** Emptied engines of the tests before: starting a thread takes longer than any of these tests. */
  const idle: SearchEngine[] = [];
  let folder: string;
  let files = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rokade-search-"));
  });
  afterAll(async () => {
    for (const engine of idle) await engine.close();
    rmSync(folder, { recursive: true });
  });

  searchEngineContract("embedded, in a thread of its own", async () => {
    files += 1;
    const path = join(folder, `${files}`, "search.db");
    const engine = idle.pop() ?? createEmbeddedSearch({ path, timer: countingTimer() });
    let isStopped = false;
    return {
      engine,
      async stop() {
        isStopped = true;
        await engine.close();
      },
      async dispose() {
        if (isStopped) return;
        await engine.reindex(streamOf([]));
        idle.push(engine);
      },
    };
  });
});

describe("the embedded engine's file", () => {
  let folder: string;
  let path: string;
  const open = () => createEmbeddedSearch({ path, timer: countingTimer(), inThread: false });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rokade-search-"));
    path = join(folder, "search.db");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("keeps what it holds, needs an index when new, and is for its owner alone", async () => {
    const first = open();
    await first.upsert([document("a")]);
    expect(await first.health()).toEqual({
      engine: "embedded",
      available: true,
      documents: 1,
      needsReindex: true,
    });
    await first.reindex(streamOf([document("b")]));
    await first.close();
    const second = open();
    expect(await second.ids(query())).toEqual(["b"]);
    expect(await second.health()).toMatchObject({ needsReindex: false });
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o077).toBe(0);
    await second.close();
  });

  it("is emptied when it is of another version", async () => {
    const first = open();
    await first.reindex(streamOf([document("a")]));
    await first.close();
    const db = new Database(path);
    db.pragma("user_version = 999");
    db.close();
    const second = open();
    expect(await second.health()).toMatchObject({ available: true, documents: 0, needsReindex: true });
    expect(await second.reindex(streamOf([document("b")]))).toBe(1);
    await second.close();
  });

  it("is made anew when it is not an index at all", async () => {
    writeFileSync(path, "not a database, but long enough to be read as one".repeat(100));
    const engine = open();
    expect(await engine.health()).toMatchObject({ available: true, documents: 0, needsReindex: true });
    await engine.close();
  });

  it("says so when it cannot be opened", () => {
    writeFileSync(join(folder, "file"), "");
    path = join(folder, "file", "search.db");
    expect(open).toThrow(SearchUnavailable);
  });

  it("follows a reindex and changes by another process", async () => {
    const server = open();
    const command = open();
    await server.upsert([document("a", { title: "projektledelse" })]);
    expect(await server.ids(query({ text: "projektledlse x" }))).toEqual(["a"]);
    await command.reindex(streamOf([document("b", { title: "sagsbehandling" })]));
    expect(await server.ids(query({ text: "sagsbehanling x" }))).toEqual(["b"]);
    await server.upsert([document("c", { title: "sagsbehandler" })]);
    expect(await command.ids(query({ text: "sagsbehandlre x" }))).toEqual(["c"]);
    await server.close();
    await command.close();
  });

  it("lets the last of two reindexes win, and leaves no tables of the others", async () => {
    const one = open();
    const other = open();
    async function* overtaken() {
      yield document("a");
      await other.reindex(streamOf([document("b")]));
      yield document("c");
    }
    await expect(one.reindex(overtaken())).rejects.toBeInstanceOf(SearchTaskFailed);
    expect(await one.ids(query())).toEqual(["b"]);
    await one.close();
    await other.close();
    const db = new Database(path);
    const documents = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'documents~_%' ESCAPE '~'")
      .all();
    expect(documents).toHaveLength(1);
    db.close();
  });

  it("refuses a broken document and keeps the rest of the batch out", async () => {
    const engine = open();
    const broken = Object.assign(document("b"), { kind: null });
    await expect(engine.upsert([document("a"), broken])).rejects.toBeInstanceOf(SearchTaskFailed);
    expect(await engine.count()).toBe(0);
    await engine.close();
  });

  it("takes its time from the timer it is given", async () => {
    let now = 100;
    const engine = createEmbeddedSearch({
      path,
      inThread: false,
      timer: () => {
        now += 7;
        return now;
      },
    });
    expect((await engine.search(query())).tookMs).toBe(7);
    await engine.close();
  });
});
