import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database, ReadClient, Tx } from "../../../app/ports/database.ts";
import { databaseInstant } from "../../../app/ports/database.ts";
import { type TestDatabase, testDatabase } from "../../setup/database.ts";

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.remove());

const moment = new Date("2026-01-31T09:30:00.007Z");
const token = (key: string) => ({ key, createdAt: moment, outcome: "done" });
const write = (...keys: string[]) =>
  db.write((tx) => tx.onceToken.createMany({ data: keys.map((key) => token(key)) }));

describe("snapshot", () => {
  test("all its queries see the database as it stood at the first", async () => {
    await write("a");
    const seen = await db.snapshot(async (read) => {
      const first = await read.onceToken.count();
      await write("b", "c");
      const outside = await db.read.onceToken.count();
      const rows = await read.onceToken.findMany();
      return { first, outside, last: rows.length };
    });
    expect(seen).toEqual({ first: 1, outside: 3, last: 1 });
    expect(await db.snapshot((read) => read.onceToken.count())).toBe(3);
  });

  test("two at once keep each to its own moment", async () => {
    const counts = await db.snapshot(async (early) => {
      const before = await early.onceToken.count();
      await write("a");
      const late = await db.snapshot((read) => read.onceToken.count());
      return [before, late, await early.onceToken.count()];
    });
    expect(counts).toEqual([0, 1, 0]);
  });

  test("more than the limit are refused with database_busy, and a failed one gives its place back", async () => {
    const small = await testDatabase({ snapshotLimit: 1 });
    await small.snapshot(async () => {
      await expect(small.snapshot(async () => 1)).rejects.toMatchObject({ code: "database_busy" });
    });
    await expect(small.snapshot(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await small.snapshot((read) => read.onceToken.count())).toBe(0);
    await small.remove();
  });

  test("one that never ends gives its place back", async () => {
    const impatient = await testDatabase({ snapshotLimit: 1, timeoutMs: 20 });
    const stuck = impatient.snapshot(async (read) => {
      await read.onceToken.count();
      await new Promise(() => {});
    });
    await expect(stuck).rejects.toMatchObject({ code: "database_timeout" });
    expect(await impatient.snapshot((read) => read.onceToken.count())).toBe(0);
    await impatient.remove();
  });
});

describe("a reader cannot write", () => {
  const insert = `INSERT INTO "OnceToken" ("key", "createdAt", "outcome") VALUES ('a', '', '') RETURNING "key"`;
  const sqliteCode = (error: unknown) =>
    ["meta", "driverAdapterError", "cause", "originalCode"].reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
      error,
    );
  const template = Object.assign([insert], { raw: [insert] });

  test("not by raw SQL", async () => {
    const refused = await db.read.$queryRaw(template).catch((error) => error);
    expect(sqliteCode(refused)).toBe("SQLITE_READONLY");
    const inSnapshot = await db.snapshot((read) => read.$queryRaw(template)).catch((error) => error);
    expect(sqliteCode(inSnapshot)).toBe("SQLITE_READONLY");
    expect(await db.read.onceToken.count()).toBe(0);
  });

  test("not by a model that was had around the types", async () => {
    const tokens: object = db.read.onceToken;
    const untyped = tokens as { create(args: object): Promise<unknown> };
    const refused = await untyped.create({ data: token("a") }).catch((error: unknown) => error);
    expect(sqliteCode(refused)).toBe("SQLITE_READONLY");
  });

  test("not by its types, which the type check proves", () => {
    const typed = (database: Database, read: ReadClient, tx: Tx) => {
      // @ts-expect-error a reader has no way to create
      read.onceToken.create({ data: token("a") });
      // @ts-expect-error nor to change
      read.onceToken.updateMany({ data: {} });
      // @ts-expect-error nor to delete
      read.onceToken.deleteMany();
      // @ts-expect-error nor to run SQL for its effect
      read.$executeRaw`DELETE FROM "OnceToken"`;
      // @ts-expect-error nor to begin a transaction on the connection that everybody shares
      read.$transaction(async () => {});
      // @ts-expect-error text from outside never becomes SQL
      read.$queryRawUnsafe("SELECT 1");
      // @ts-expect-error in a verb neither
      tx.$queryRawUnsafe("SELECT 1");
      // @ts-expect-error nor a transaction inside the transaction
      tx.$transaction(async () => {});
      // A query written for a reader serves a verb too.
      const query = (reader: ReadClient) => reader.onceToken.findMany({ select: { key: true } });
      return [query(database.read), query(tx)];
    };
    expect(typed).toBeTypeOf("function");
  });
});

/** The models' DateTime fields, read from their text: what `check` finds must not depend on how it looks. */
function momentsOfTheModels(): { table: string; column: string }[] {
  const folder = join(import.meta.dirname, "../../../prisma/models");
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const models = [...text.join("\n").matchAll(/^model (\w+) \{\n(.*?)^\}/gms)];
  const moments = models.flatMap(([, table = "", body = ""]) =>
    [...body.matchAll(/^ +(\w+) +DateTime\b/gm)].map(([, column = ""]) => ({ table, column })),
  );
  const order = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;
  return moments.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

describe("moments", () => {
  test("have one form, whichever way they are written", async () => {
    await db.write(async (tx) => {
      await tx.onceToken.create({ data: token("model") });
      await tx.$executeRaw`INSERT INTO "OnceToken" VALUES ('date', ${moment}, '')`;
      await tx.$executeRaw`INSERT INTO "OnceToken" VALUES ('text', ${databaseInstant(moment)}, '')`;
    });
    const stored = await db.read.$queryRaw`SELECT DISTINCT "createdAt" || '' AS "form" FROM "OnceToken"`;
    expect(stored).toEqual([{ form: "2026-01-31T09:30:00.007+00:00" }]);
    const found = await db.read.$queryRaw<{ key: string; createdAt: Date }[]>`
      SELECT "key", "createdAt" FROM "OnceToken" WHERE "createdAt" <= ${databaseInstant(moment)} ORDER BY "key"`;
    expect(found.map((row) => row.createdAt)).toEqual([moment, moment, moment]);
    expect(await db.read.onceToken.count({ where: { createdAt: { lte: moment } } })).toBe(3);
    expect((await db.check()).instants).toEqual([]);
  });

  test("in another form are found by check, in every DateTime column of the models", async () => {
    const modelled = momentsOfTheModels();
    const connection = new BetterSqlite3(db.file);
    connection.pragma("foreign_keys = OFF");
    connection.pragma("ignore_check_constraints = ON");
    const triggers = connection.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    for (const trigger of triggers.pluck().all()) connection.exec(`DROP TRIGGER "${trigger}"`);
    for (const table of new Set(modelled.map((moment) => moment.table))) {
      const columns = connection
        .prepare<[string], string>(
          `SELECT name FROM pragma_table_info(?) WHERE "notnull" OR type = 'DATETIME'`,
        )
        .pluck()
        .all(table);
      const names = columns.map((name) => `"${name}"`).join();
      connection.exec(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "''")})`);
    }
    connection.close();
    const found = (await db.check()).instants;
    expect(found.map(({ table, column }) => ({ table, column }))).toEqual(modelled);
  });

  test("of every wrong form are counted", async () => {
    await db.write(async (tx) => {
      await tx.$executeRaw`INSERT INTO "OnceToken" VALUES ('space', CURRENT_TIMESTAMP, '')`;
      await tx.$executeRaw`INSERT INTO "OnceToken" VALUES ('zulu', ${moment.toISOString()}, '')`;
      await tx.$executeRaw`INSERT INTO "OnceToken" VALUES ('number', ${moment.getTime()}, '')`;
      await tx.$executeRaw`INSERT INTO "ScheduledJob" ("name", "nextRunAt", "lastRunAt") VALUES ('j', ${moment}, '2026-01-31')`;
    });
    expect(await db.check()).toEqual({
      ok: false,
      integrity: [],
      foreignKeys: [],
      instants: [
        { table: "OnceToken", column: "createdAt", rows: 3 },
        { table: "ScheduledJob", column: "lastRunAt", rows: 1 },
      ],
    });
  });
});
