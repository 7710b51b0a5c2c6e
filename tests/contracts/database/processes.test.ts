import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DatabaseStats } from "../../../app/ports/database.ts";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import { testClock, testDatabaseFile } from "../../setup/database.ts";
import { seeded } from "./seeded.ts";

const SCRIPT = fileURLToPath(new URL("./writer-process.ts", import.meta.url));
/** Rounds to end by kill -9. A machine under load may let a process finish first, so half of them are enough. */
const KILLS = 8;

let file: string;
let remove: () => void;
beforeEach(async () => {
  ({ file, remove } = testDatabaseFile());
  const database = await openSqlite({ ...testClock(), file });
  await database.write((tx) =>
    tx.competenceGroup.create({ data: { id: "counter", labelDa: "", labelEn: "", position: 0 } }),
  );
  await database.close();
});
afterEach(() => remove());

class Writer {
  readonly acknowledged: string[] = [];
  readonly ready: Promise<void>;
  readonly exited: Promise<{ code: number | null; stats: DatabaseStats | null; errors: string }>;
  readonly #process: ChildProcessWithoutNullStreams;

  constructor(options: { seed: number; atOnce: number; killAfter?: number }) {
    const { seed, atOnce, killAfter = Number.POSITIVE_INFINITY } = options;
    const child = spawn(process.execPath, [SCRIPT, file, String(seed), String(atOnce)]);
    this.#process = child;
    let stats: DatabaseStats | null = null;
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    this.ready = new Promise((resolve) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (line === "ready") resolve();
        else if (line.startsWith("end ")) stats = JSON.parse(line.slice(4));
        else if (this.acknowledged.push(line) === killAfter) child.kill("SIGKILL");
      });
    });
    this.exited = once(child, "close").then(([code]) => ({ code, stats, errors }));
  }

  async write(keys: string[]) {
    await Promise.race([this.ready, this.exited]);
    this.#process.stdin.on("error", () => {});
    this.#process.stdin.write(`${JSON.stringify(keys)}\n`);
  }
}

async function standing() {
  const database = await openSqlite({ ...testClock(), file });
  const rows = await database.read.onceToken.findMany({ select: { key: true }, orderBy: { key: "asc" } });
  const counter = await database.read.competenceGroup.findUniqueOrThrow({ where: { id: "counter" } });
  const check = await database.check();
  await database.close();
  return { keys: rows.map(({ key }) => key), counter: counter.position, check };
}

const SOUND = { ok: true, integrity: [], foreignKeys: [], instants: [] };
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${prefix}${String(place).padStart(4, "0")}`);

test("three processes on one file: every write counts, and no process sees an error", async () => {
  const lists = ["a", "b", "c"].map((name) => numbered(name, 200));
  const writers = lists.map((_, place) => new Writer({ seed: place + 1, atOnce: 8 }));
  await Promise.all(writers.map((writer) => writer.ready));
  await Promise.all(writers.map((writer, place) => writer.write(lists[place] ?? [])));
  const ends = await Promise.all(writers.map((writer) => writer.exited));

  expect(ends.map(({ code, errors }) => ({ code, errors }))).toEqual(
    lists.map(() => ({ code: 0, errors: "" })),
  );
  expect(writers.map((writer) => writer.acknowledged.length)).toEqual([200, 200, 200]);
  expect(await standing()).toEqual({ keys: lists.flat(), counter: 600, check: SOUND });
  // Otherwise they never met, and the test proved nothing.
  expect(ends.reduce((sum, { stats }) => sum + (stats?.retried ?? 0), 0)).toBeGreaterThan(0);
});

test("kill -9 again and again: what was acknowledged stands, once, and the file is sound", async () => {
  const random = seeded(7);
  const keys = numbered("k", 1_000);
  const acknowledged = new Set<string>();
  let kills = 0;
  for (let round = 0; acknowledged.size < keys.length; round++) {
    const last = round >= KILLS;
    const killAfter = last ? Number.POSITIVE_INFINITY : 1 + Math.floor(random() * 40);
    const writer = new Writer({ seed: round, atOnce: 4, killAfter });
    await writer.write(keys.filter((key) => !acknowledged.has(key)));
    const end = await writer.exited;
    if (end.code === null) kills++;
    else expect(end).toMatchObject({ code: 0, errors: "" });
    for (const key of writer.acknowledged) acknowledged.add(key);

    const found = await standing();
    expect(found.check).toEqual(SOUND);
    expect([...acknowledged].filter((key) => !found.keys.includes(key))).toEqual([]);
    expect(found.counter).toBe(found.keys.length);
  }
  expect(kills).toBeGreaterThanOrEqual(KILLS / 2);
  expect(await standing()).toEqual({ keys, counter: keys.length, check: SOUND });
});
