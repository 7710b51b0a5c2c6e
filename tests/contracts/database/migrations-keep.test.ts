import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyMigrations, SQLITE_MIGRATIONS } from "../../../prisma/migrate/apply-migrations.ts";
import { readMigrations } from "../../../prisma/migrate/read-migrations.ts";
import { roomForFiles } from "../../setup/database.ts";
import { contentsOf, fillEveryTable, lostSince } from "./filled.ts";

const names = readMigrations(SQLITE_MIGRATIONS).map(({ name }) => name);

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(roomForFiles(), "rokade-keep-"));
  mkdirSync(join(home, "migrations"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const file = () => join(home, "rokade.db");
const bring = (name: string) =>
  cpSync(join(SQLITE_MIGRATIONS, name), join(home, "migrations", name), { recursive: true });
const apply = () =>
  applyMigrations({
    file: file(),
    folder: join(home, "migrations"),
    now: () => new Date("2026-01-31T09:30:00Z"),
    newId: randomUUID,
  });

function inDatabase<T>(use: (database: BetterSqlite3.Database) => T): T {
  const database = new BetterSqlite3(file());
  try {
    return use(database);
  } finally {
    database.close();
  }
}
const brokenKeys = (database: BetterSqlite3.Database) => database.pragma("foreign_key_check");

/** A database with rows in every table, as it stood before a migration. */
function filledBefore(at: number) {
  for (const name of names.slice(0, at)) bring(name);
  apply();
  return inDatabase((database) => {
    fillEveryTable(database);
    expect(brokenKeys(database)).toEqual([]);
    const before = contentsOf(database);
    for (const [table, { rows }] of before) expect(rows.length, table).toBeGreaterThanOrEqual(3);
    return before;
  });
}

describe("a migration", () => {
  it.each(names.slice(1).map((name, at) => ({ name, at: at + 1 })))(
    "keeps every row that there was: $name",
    ({ name, at }) => {
      const before = filledBefore(at);
      bring(name);
      expect(apply()).toEqual([name]);
      inDatabase((database) => {
        expect(lostSince(before, database)).toEqual([]);
        expect(brokenKeys(database)).toEqual([]);
      });
    },
  );

  it.each([
    ["a row", `DELETE FROM "Session" WHERE "id" LIKE '%-1'`, /^row of Session: /],
    ["a table", `DROP TABLE "Notification"`, /^table Notification$/],
    ["a column", `ALTER TABLE "Person" DROP COLUMN "startsFrom"`, /^column Person.startsFrom$/],
    [
      "what a rebuilt table takes along",
      `DELETE FROM "PersonCompetence"; UPDATE "Employment" SET "managerId" = NULL`,
      /^row of (PersonCompetence|Employment): /,
    ],
  ])("that loses %s is found out", (_, sql, lost) => {
    const before = filledBefore(names.length);
    mkdirSync(join(home, "migrations/99990101000000_careless"));
    writeFileSync(join(home, "migrations/99990101000000_careless/migration.sql"), sql);
    apply();
    const found = inDatabase((database) => lostSince(before, database));
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(lost);
  });
});
