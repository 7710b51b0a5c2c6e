import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyMigrations, SQLITE_MIGRATIONS } from "../../../prisma/migrate/apply-migrations.ts";
import { readMigrations } from "../../../prisma/migrate/read-migrations.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "rokade-migrate-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const NAME = /_organisation_changes$/;

test("the words of names are there for everybody who was there before, and follow each change", () => {
  const file = join(home, "rokade.db");
  const folder = join(home, "before");
  mkdirSync(folder);
  const names = readMigrations(SQLITE_MIGRATIONS).map(({ name }) => name);
  const before = names.slice(
    0,
    names.findIndex((name) => NAME.test(name)),
  );
  for (const name of before) cpSync(join(SQLITE_MIGRATIONS, name), join(folder, name), { recursive: true });
  const migrate = (from: string) =>
    applyMigrations({ file, folder: from, now: () => new Date("2026-01-31T09:30:00Z"), newId: randomUUID });
  expect(migrate(folder)).toEqual(before);

  const open = <T>(use: (connection: BetterSqlite3.Database) => T): T => {
    const connection = new BetterSqlite3(file);
    connection.pragma("foreign_keys = ON");
    try {
      return use(connection);
    } finally {
      connection.close();
    }
  };
  const at = "2026-01-31T09:30:00.000+00:00";
  const insert = (connection: BetterSqlite3.Database, id: string, folded: string) =>
    connection
      .prepare(`INSERT INTO "Person" ("id", "name", "folded", "createdAt") VALUES (?, ?, ?, ?)`)
      .run(id, folded, folded, at);
  const words = (connection: BetterSqlite3.Database) =>
    connection.prepare(`SELECT "personId" || ' ' || "word" FROM "PersonNameWord" ORDER BY 1`).pluck().all();

  open((connection) => insert(connection, "a", `anne-mette o'neill "ann"`));
  expect(migrate(SQLITE_MIGRATIONS)[0]).toMatch(NAME);
  open((connection) => {
    expect(words(connection)).toEqual(['a "ann"', "a anne", "a mette", "a o'neill"]);
    insert(connection, "b", "aase  aase");
    expect(words(connection).slice(4)).toEqual(["b aase"]);
    connection.prepare(`UPDATE "Person" SET "folded" = 'bo berg' WHERE "id" = 'b'`).run();
    expect(words(connection).slice(4)).toEqual(["b berg", "b bo"]);
    connection.prepare(`DELETE FROM "Person" WHERE "id" = 'b'`).run();
    expect(words(connection)).toHaveLength(4);
    const part = `INSERT INTO "OrganisationChangePart" ("id", "changeId", "fromId") VALUES ('p', 'c', 'o')`;
    expect(() => connection.exec(part)).toThrow("CHECK constraint failed");
  });
});
