import { execFileSync, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  applyMigrations,
  missingMigrations,
  SQLITE_MIGRATIONS,
} from "../../../prisma/migrate/apply-migrations.ts";
import { readMigrations } from "../../../prisma/migrate/read-migrations.ts";

const ROOT = join(import.meta.dirname, "../../..");

let home: string;
let file: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "rokade-migrate-"));
  file = join(home, "var/rokade.db");
  folder = join(home, "migrations");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function migration(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

function migrate(from: string = folder) {
  return applyMigrations({
    file,
    folder: from,
    now: () => new Date("2026-01-31T09:30:00Z"),
    newId: randomUUID,
  });
}

function inDatabase<T>(use: (connection: BetterSqlite3.Database) => T): T {
  const connection = new BetterSqlite3(file);
  try {
    return use(connection);
  } finally {
    connection.close();
  }
}

const column = (sql: string) => inDatabase((connection) => connection.prepare(sql).pluck().all());
const tables = () => column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");

const PARENT_AND_CHILD = `
CREATE TABLE "Parent" ("id" TEXT NOT NULL PRIMARY KEY);
CREATE TABLE "Child" ("id" TEXT NOT NULL PRIMARY KEY, "parentId" TEXT NOT NULL,
  CONSTRAINT "Child_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent" ("id") ON DELETE CASCADE);`;

// As Prisma writes it when a column is added that SQLite cannot add in place.
const PARENT_REBUILT = `
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Parent" ("id" TEXT NOT NULL PRIMARY KEY, "hours" INTEGER NOT NULL DEFAULT 7 CHECK ("hours" >= 0));
INSERT INTO "new_Parent" ("id") SELECT "id" FROM "Parent";
DROP TABLE "Parent";
ALTER TABLE "new_Parent" RENAME TO "Parent";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
CREATE TRIGGER "Parent_keeps_its_hours" BEFORE UPDATE OF "hours" ON "Parent" BEGIN
  SELECT RAISE(ABORT, 'hours stand');
END;`;

describe("the project's own migrations", () => {
  test("make an empty database, once", () => {
    const names = readMigrations(SQLITE_MIGRATIONS).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(migrate(SQLITE_MIGRATIONS)).toEqual(names);
    const before = readFileSync(file);
    expect(missingMigrations(file)).toEqual([]);
    expect(migrate(SQLITE_MIGRATIONS)).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  });

  test("make exactly what the models say", () => {
    const bin = join(ROOT, "node_modules/.bin");
    const difference = execFileSync(
      process.execPath,
      [
        join(ROOT, "node_modules/prisma/build/index.js"),
        ...["migrate", "diff", "--from-migrations", "prisma/sqlite/migrations"],
        ...["--to-schema", "prisma/sqlite", "--script"],
      ],
      {
        cwd: ROOT,
        encoding: "utf8",
        stdio: "pipe",
        env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
      },
    );
    expect(difference.trim()).toBe("-- This is an empty migration.");
  });

  test("are recorded as Prisma records them", () => {
    migration("1_first", PARENT_AND_CHILD);
    migrate();
    const checksum = createHash("sha256").update(PARENT_AND_CHILD).digest("hex");
    const rows = inDatabase((connection) => connection.prepare(`SELECT * FROM "_prisma_migrations"`).all());
    expect(rows).toEqual([
      {
        id: expect.any(String),
        checksum,
        migration_name: "1_first",
        started_at: "2026-01-31T09:30:00.000+00:00",
        finished_at: "2026-01-31T09:30:00.000+00:00",
        applied_steps_count: 1,
        logs: null,
        rolled_back_at: null,
      },
    ]);
  });
});

describe("on a database with data", () => {
  beforeEach(() => {
    migration("1_first", PARENT_AND_CHILD);
    migrate();
    inDatabase((connection) =>
      connection.exec(`INSERT INTO "Parent" VALUES ('p'); INSERT INTO "Child" VALUES ('c', 'p')`),
    );
  });

  test("a rebuilt table keeps its rows and those that point at it", () => {
    migration("2_rebuild", PARENT_REBUILT);
    expect(missingMigrations(file, folder)).toEqual(["2_rebuild"]);
    expect(migrate()).toEqual(["2_rebuild"]);
    expect(column(`SELECT "id" || "hours" FROM "Parent"`)).toEqual(["p7"]);
    expect(column(`SELECT "id" || "parentId" FROM "Child"`)).toEqual(["cp"]);
    inDatabase((connection) => {
      const run = (sql: string) => () => connection.exec(sql);
      expect(run(`INSERT INTO "Parent" VALUES ('q', -1)`)).toThrow("CHECK constraint failed");
      expect(run(`UPDATE "Parent" SET "hours" = 8`)).toThrow("hours stand");
      expect(run(`INSERT INTO "Child" VALUES ('d', 'nobody')`)).toThrow("FOREIGN KEY constraint failed");
    });
  });

  test("one that fails leaves nothing behind, says so in a line, and can be mended", () => {
    migration("2_good", `CREATE TABLE "Good" ("id" TEXT);`);
    migration(
      "3_bad",
      `CREATE TABLE "Bad" ("id" TEXT); DELETE FROM "Child"; INSERT INTO "Nowhere" VALUES (1);`,
    );
    expect(() => migrate()).toThrow(
      /^Migration 3_bad failed and left nothing behind: no such table: Nowhere$/,
    );
    expect(tables()).toEqual(["Child", "Good", "Parent", "_prisma_migrations"]);
    expect(column(`SELECT count(*) FROM "Child"`)).toEqual([1]);
    expect(missingMigrations(file, folder)).toEqual(["3_bad"]);
    migration("3_bad", `CREATE TABLE "Better" ("id" TEXT);`);
    expect(migrate()).toEqual(["3_bad"]);
  });

  test("one that would leave a row pointing nowhere is refused", () => {
    migration("2_orphan", `DELETE FROM "Parent";`);
    expect(() => migrate()).toThrow("2_orphan failed and left nothing behind: 1 rows would point");
    expect(column(`SELECT "id" FROM "Parent"`)).toEqual(["p"]);
  });

  test("one that was changed after it was applied is refused", () => {
    migration("1_first", `${PARENT_AND_CHILD} `);
    expect(() => migrate()).toThrow(/^Migration 1_first was changed after it was applied[^\n]*$/);
    expect(() => missingMigrations(file, folder)).toThrow("was changed");
  });

  test("a database newer than the code is refused", () => {
    migration("2_good", `CREATE TABLE "Good" ("id" TEXT);`);
    migrate();
    rmSync(join(folder, "2_good"), { recursive: true });
    expect(() => migrate()).toThrow(/^The database is newer than this version of Rokade[^\n]*2_good\.$/);
  });

  test("one that another tool began and did not finish is refused; one it rolled back is applied", () => {
    migration("2_good", `CREATE TABLE "Good" ("id" TEXT);`);
    const begun = `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', '', '2_good')`;
    inDatabase((connection) => connection.exec(begun));
    expect(() => migrate()).toThrow(/^Migration 2_good was begun by another tool and not finished[^\n]*$/);
    inDatabase((connection) =>
      connection.exec(`UPDATE "_prisma_migrations" SET "rolled_back_at" = '' WHERE "id" = 'x'`),
    );
    expect(migrate()).toEqual(["2_good"]);
  });

  test("one that ends its own transaction is told of", () => {
    migration("2_commit", `CREATE TABLE "Half" ("id" TEXT); COMMIT;`);
    expect(() => migrate()).toThrow(/^Migration 2_commit ends its own transaction[^\n]*$/);
  });
});

test("of four starts at once, each migration is applied by one, and all end well", async () => {
  for (let step = 0; step < 12; step++) {
    migration(`${String(step).padStart(2, "0")}_step`, `CREATE TABLE "Step${step}" ("id" TEXT);`);
  }
  const script = fileURLToPath(new URL("./migrate-process.ts", import.meta.url));
  const starts = [1, 2, 3, 4].map(() => {
    const child = spawn(process.execPath, [script, file, folder]);
    const said: string[] = [];
    const errors: string[] = [];
    child.stderr.on("data", (chunk) => errors.push(String(chunk)));
    const ready = once(child.stdout, "data").then(() =>
      child.stdout.on("data", (chunk) => said.push(String(chunk))),
    );
    return { child, said, errors, ready, closed: once(child, "close") };
  });
  await Promise.all(starts.map(({ ready }) => ready));
  for (const { child } of starts) child.stdin.write("go\n");
  const codes = await Promise.all(starts.map(({ closed }) => closed.then(([code]) => code)));
  expect(starts.flatMap(({ errors }) => errors)).toEqual([]);
  expect(codes).toEqual([0, 0, 0, 0]);
  const applied: string[] = starts.flatMap(({ said }) => JSON.parse(said.join("")));
  expect(applied.sort()).toEqual(readMigrations(folder).map(({ name }) => name));
  expect(column(`SELECT count(*) FROM "_prisma_migrations"`)).toEqual([12]);
});
