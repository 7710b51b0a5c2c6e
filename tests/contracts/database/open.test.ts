import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import { isAtLeast } from "../../../integrations/database/sqlite/pragmas.ts";
import { databaseFile } from "../../../integrations/database/url.ts";
import { type TestDatabase, testClock, testDatabase, testDatabaseFile } from "../../setup/database.ts";

const PAGE_BYTES = 4096;

let folder: string;
let db: TestDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rokade-open-"));
  db = await testDatabase();
});
afterEach(async () => {
  await db.remove();
  rmSync(folder, { recursive: true, force: true });
});

const pragma = async (read: TestDatabase["read"]) => ({
  foreignKeys: await read.$queryRaw`PRAGMA foreign_keys`,
  synchronous: await read.$queryRaw`PRAGMA synchronous`,
  journal: await read.$queryRaw`PRAGMA journal_mode`,
});
const token = (key: string) => ({ key, createdAt: new Date(0), outcome: "x".repeat(2_000) });

describe("opening", () => {
  test("every connection keeps foreign keys, full synchronous writes and the write-ahead log", async () => {
    const wanted = {
      foreignKeys: [{ foreign_keys: 1n }],
      synchronous: [{ synchronous: 2n }],
      journal: [{ journal_mode: "wal" }],
    };
    expect(await pragma(db.read)).toEqual(wanted);
    expect(await db.snapshot(pragma)).toEqual(wanted);
    expect(await db.write((tx) => pragma(tx))).toEqual(wanted);
  });

  test("refuses a file without the write-ahead log", async () => {
    const { file, remove } = testDatabaseFile();
    const connection = new BetterSqlite3(file);
    connection.pragma("journal_mode = DELETE");
    connection.close();
    await expect(openSqlite({ ...testClock(), file })).rejects.toThrow(
      "journal_mode is delete, and must be wal",
    );
    remove();
  });

  test("refuses a file that is not there, and does not make one", async () => {
    const file = join(folder, "missing.db");
    await expect(openSqlite({ ...testClock(), file })).rejects.toThrow();
    expect(existsSync(file)).toBe(false);
  });

  test("versions are compared by number", () => {
    expect(isAtLeast("3.51.3", "3.51.3")).toBe(true);
    expect(isAtLeast("3.100.0", "3.51.3")).toBe(true);
    expect(isAtLeast("4.0", "3.51.3")).toBe(true);
    expect(isAtLeast("3.51.2", "3.51.3")).toBe(false);
    expect(isAtLeast("3.9.9", "3.51.3")).toBe(false);
  });

  test("answers a ping", async () => {
    await expect(db.ping()).resolves.toBeUndefined();
  });
});

describe("the address", () => {
  test("names a file", () => {
    expect(databaseFile("file:/srv/rokade.db")).toBe("/srv/rokade.db");
    expect(databaseFile("file:///srv/rokade.db")).toBe("/srv/rokade.db");
    expect(databaseFile("file:./var/x.db")).toBe(join(process.cwd(), "var/x.db"));
    expect(databaseFile()).toBe(join(process.cwd(), "var/rokade.db"));
  });

  test.each(["postgresql://u@h/d", "postgres://h/d"])("says that %s is not built yet", (url) => {
    expect(() => databaseFile(url)).toThrow(/^DATABASE_URL: PostgreSQL is not built yet[^\n]*$/);
  });

  test.each(["", "var/rokade.db", "file:", "file::memory:", "mysql://h/d"])("refuses »%s«", (url) => {
    expect(() => databaseFile(url)).toThrow(/^DATABASE_URL: expected file:PATH[^\n]*$/);
  });
});

describe("files", () => {
  const mode = (file: string) => statSync(file).mode & 0o777;

  test("are the owner's alone, the log and the backup too", async () => {
    await db.write((tx) => tx.onceToken.create({ data: token("a") }));
    const copy = join(folder, "kopi/backup.db");
    await db.backup(copy);
    expect([db.file, `${db.file}-wal`, `${db.file}-shm`, copy].map(mode)).toEqual([
      0o600, 0o600, 0o600, 0o600,
    ]);
  });

  test("closing empties the log into the database", async () => {
    const { file, remove } = testDatabaseFile();
    const closing = await openSqlite({ ...testClock(), file });
    await closing.write((tx) => tx.onceToken.create({ data: token("a") }));
    await closing.snapshot((read) => read.onceToken.count());
    await closing.close();
    expect([existsSync(file), existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([
      true,
      false,
      false,
    ]);
    remove();
  });

  test("a log that grows too large is told of once, until it has been smaller", async () => {
    const told: number[] = [];
    const watched = await testDatabase({ walAlarmBytes: 100_000, onLargeWal: (bytes) => told.push(bytes) });
    for (let row = 0; row < 60; row++) {
      await watched.write((tx) => tx.onceToken.create({ data: token(`row ${row}`) }));
    }
    expect(told).toHaveLength(1);
    expect(told[0]).toBeGreaterThan(100_000);
    expect(watched.stats().walBytes).toBeGreaterThan(100_000);
    await watched.remove();
  });
});

describe("backup", () => {
  test("is a sound copy of what is committed, taken while verbs run", async () => {
    await db.write((tx) => tx.onceToken.create({ data: token("a") }));
    const copy = join(folder, "backup.db");
    await db.write(async (tx) => {
      await tx.onceToken.create({ data: token("uncommitted") });
      await db.backup(copy);
    });
    const connection = new BetterSqlite3(copy, { readonly: true });
    expect(connection.prepare("SELECT key FROM OnceToken").pluck().all()).toEqual(["a"]);
    expect(connection.pragma("integrity_check", { simple: true })).toBe("ok");
    connection.close();
  });

  test("never overwrites, and leaves nothing of a failed copy", async () => {
    const there = join(folder, "there.db");
    writeFileSync(there, "keep");
    await expect(db.backup(there)).rejects.toThrow(/EEXIST/);
    expect(statSync(there).size).toBe(4);
  });
});

describe("check", () => {
  test("finds a row that points nowhere, and damaged pages", async () => {
    const { file, remove } = testDatabaseFile();
    const connection = new BetterSqlite3(file);
    connection.pragma("foreign_keys = OFF");
    connection.exec(`INSERT INTO "CompetenceSynonym" ("id", "competenceId", "language", "label", "folded")
      VALUES ('s', 'nobody', 'da', '', '')`);
    const page = connection
      .prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name = 'CompetenceSynonym_folded_idx'")
      .pluck()
      .get();
    connection.close();
    const descriptor = openSync(file, "r+");
    writeSync(descriptor, Buffer.alloc(PAGE_BYTES), 0, PAGE_BYTES, ((page ?? 0) - 1) * PAGE_BYTES);
    closeSync(descriptor);
    const opened = await openSqlite({ ...testClock(), file });
    const found = await opened.check();
    expect(found.ok).toBe(false);
    expect(found.foreignKeys).toEqual([{ table: "CompetenceSynonym", rowid: 1, parent: "Competence" }]);
    expect(found.integrity.length).toBeGreaterThan(0);
    await opened.close();
    remove();
  });

  test("finds nothing on a fresh database", async () => {
    expect(await db.check()).toEqual({ ok: true, integrity: [], foreignKeys: [], instants: [] });
  });
});
