import { AsyncLocalStorage } from "node:async_hooks";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type DatabaseError, isUniqueViolation, type Tx } from "../../../app/ports/database.ts";
import { writerAdapter } from "../../../integrations/database/sqlite/connection.ts";
import { type TestDatabase, testDatabase } from "../../setup/database.ts";
import { held } from "./held.ts";

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.remove());

const token = (key: string) => ({ key, createdAt: new Date(0), outcome: "done" });
const keys = async () =>
  (await db.read.onceToken.findMany({ orderBy: { key: "asc" } })).map(({ key }) => key);
const code = (error: unknown) => (error as DatabaseError).code;

describe("write", () => {
  test("returns what the verb returns, and keeps all of it", async () => {
    const answer = await db.write(async (tx) => {
      await tx.onceToken.create({ data: token("a") });
      await tx.onceToken.create({ data: token("b") });
      return tx.onceToken.count();
    });
    expect(answer).toBe(2);
    expect(await keys()).toEqual(["a", "b"]);
  });

  test("throws what the verb throws, and keeps nothing of it", async () => {
    const fault = new Error("no");
    const written = db.write(async (tx) => {
      await tx.onceToken.create({ data: token("a") });
      throw fault;
    });
    await expect(written).rejects.toBe(fault);
    expect(await keys()).toEqual([]);
    expect(db.stats()).toMatchObject({ committed: 0, rolledBack: 1 });
  });

  test("runs verbs one at a time, in the order of asking", async () => {
    const order: string[] = [];
    const verb = (name: string) => async (tx: Tx) => {
      order.push(`${name} in`);
      await tx.onceToken.create({ data: token(name) });
      order.push(`${name} out`);
    };
    await Promise.all([db.write(verb("a")), db.write(verb("b")), db.write(verb("c"))]);
    expect(order).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  });

  test("a reader does not see the running verb, and is not held up by it", async () => {
    const { wait, letGo } = held();
    const inside = held();
    const written = db.write(async (tx) => {
      await tx.onceToken.create({ data: token("a") });
      inside.letGo();
      await wait;
    });
    await inside.wait;
    expect(await keys()).toEqual([]);
    letGo();
    await written;
    expect(await keys()).toEqual(["a"]);
  });

  test("a unique violation is a conflict that names the columns", async () => {
    await db.write((tx) => tx.onceToken.create({ data: token("a") }));
    const again = await db.write((tx) => tx.onceToken.create({ data: token("a") })).catch((error) => error);
    expect(again).toMatchObject({ code: "database_conflict", target: ["key"] });
    expect(isUniqueViolation(again)).toBe(true);
    expect(isUniqueViolation(again, "key")).toBe(true);
    expect(isUniqueViolation(again, "createdAt")).toBe(false);
  });

  test("a verb may answer a unique violation itself and go on, by a model or by raw SQL", async () => {
    await db.write((tx) => tx.onceToken.create({ data: token("a") }));
    await db.write(async (tx) => {
      const modelled = await tx.onceToken.create({ data: token("a") }).catch((error) => error);
      const raw =
        await tx.$executeRaw`INSERT INTO "OnceToken" ("key", "createdAt", "outcome") VALUES ('a', ${new Date(0)}, '')`.catch(
          (error) => error,
        );
      expect([isUniqueViolation(modelled, "key"), isUniqueViolation(raw, "key")]).toEqual([true, true]);
      await tx.onceToken.create({ data: token("b") });
    });
    expect(await keys()).toEqual(["a", "b"]);
  });

  test("other failures are no unique violations", async () => {
    const orphan = await db
      .write((tx) =>
        tx.competenceSynonym.create({
          data: { id: "s", competenceId: "nobody", language: "da", label: "", folded: "" },
        }),
      )
      .catch((error) => error);
    expect(orphan.code).toBe("P2003");
    expect(isUniqueViolation(orphan)).toBe(false);
    expect(isUniqueViolation(new Error("Unique"))).toBe(false);
    expect(isUniqueViolation(null)).toBe(false);
  });

  test("runs the verb in the async context of whoever asked", async () => {
    const request = new AsyncLocalStorage<string>();
    const ask = (id: string) => request.run(id, () => db.write(async () => request.getStore()));
    expect(await Promise.all([ask("first"), ask("second"), ask("third")])).toEqual([
      "first",
      "second",
      "third",
    ]);
  });

  test("tells listeners of commits, not of rollbacks, until they stop listening", async () => {
    let heard = 0;
    const stop = db.onCommit(() => heard++);
    await db.write((tx) => tx.onceToken.create({ data: token("a") }));
    await db.write(() => Promise.reject(new Error("no"))).catch(() => {});
    expect(heard).toBe(1);
    stop();
    await db.write((tx) => tx.onceToken.create({ data: token("b") }));
    expect(heard).toBe(1);
  });
});

describe("nothing escapes the transaction", () => {
  test("a statement that comes after the end is not run", async () => {
    let late: () => Promise<unknown> = async () => {};
    await db.write(async (tx) => {
      late = () => tx.onceToken.create({ data: token("late") });
    });
    await expect(late()).rejects.toThrow();
    expect(await keys()).toEqual([]);
  });

  test("a failure that is swallowed still dooms the verb, unless a constraint made it", async () => {
    const written = db.write(async (tx) => {
      await tx.onceToken.create({ data: token("a") });
      await tx.$executeRaw`INSERT INTO "Nowhere" VALUES (1)`.catch(() => {});
    });
    await expect(written).rejects.toThrow(/nothing of it is kept/);
    expect(await keys()).toEqual([]);
    await db.write((tx) => tx.onceToken.create({ data: token("b") }));
    expect(await keys()).toEqual(["b"]);
  });

  test("a commit that fails leaves nothing open behind it", async () => {
    const orphan = { id: "s", competenceId: "nobody", language: "da", label: "", folded: "" };
    const written = db.write(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.competenceSynonym.create({ data: orphan });
    });
    await expect(written).rejects.toThrow();
    const other = new BetterSqlite3(db.file, { timeout: 0 });
    other.exec("BEGIN IMMEDIATE; ROLLBACK");
    other.close();
    await db.write((tx) => tx.onceToken.create({ data: token("next") }));
    expect([await keys(), await db.read.competenceSynonym.count()]).toEqual([["next"], 0]);
  });

  test("the connection itself refuses statements of a transaction that has ended or was given up", async () => {
    const connection = await writerAdapter({ file: db.file, busyTimeoutMs: 40 }).connect();
    const query = (sql: string) => ({ sql, args: [], argTypes: [] });
    const insert = query(`INSERT INTO "OnceToken" VALUES ('late', '', '')`);
    const committed = await connection.startTransaction();
    await committed.executeRaw(query("COMMIT"));
    await committed.commit();
    await expect(committed.executeRaw(insert)).rejects.toThrow("came too late");
    const givenUp = await connection.startTransaction();
    const next = await connection.startTransaction();
    await expect(givenUp.executeRaw(insert)).rejects.toThrow("came too late");
    await next.executeRaw(query("ROLLBACK"));
    await next.rollback();
    await expect(next.queryRaw(insert)).rejects.toThrow("came too late");
    await connection.dispose();
    expect(await keys()).toEqual([]);
  });

  test("a verb that never ends gives the writer back, with nothing kept", async () => {
    const impatient = await testDatabase({ timeoutMs: 20 });
    const stuck = impatient.write(async (tx) => {
      await tx.onceToken.create({ data: token("stuck") });
      await new Promise(() => {});
    });
    const next = impatient.write((tx) => tx.onceToken.create({ data: token("next") }));
    expect(code(await stuck.catch((error) => error))).toBe("database_timeout");
    await next;
    expect((await impatient.read.onceToken.findMany()).map(({ key }) => key)).toEqual(["next"]);
    await impatient.remove();
  });
});

describe("the guard", () => {
  const uses: [string, (db: TestDatabase) => Promise<unknown>][] = [
    ["write", (db) => db.write(async () => {})],
    ["read", (db) => db.read.onceToken.count()],
    ["read with raw SQL", (db) => db.read.$queryRaw`SELECT 1`],
    ["snapshot", (db) => db.snapshot(async () => {})],
  ];

  test.each(uses)("refuses %s inside write at once, and rolls the verb back", async (_, use) => {
    const written = db.write(async (tx) => {
      await tx.onceToken.create({ data: token("a") });
      await use(db);
    });
    expect(code(await written.catch((error) => error))).toBe("database_nested_write");
    expect(await keys()).toEqual([]);
  });

  test("sees through a model that was taken outside", async () => {
    const tokens = db.read.onceToken;
    const written = db.write(() => tokens.count());
    expect(code(await written.catch((error) => error))).toBe("database_nested_write");
  });

  test("lets others read and ask to write meanwhile, and the verb's own leftovers afterwards", async () => {
    const { wait, letGo } = held();
    const first = db.write(() => wait);
    const count = db.read.onceToken.count();
    const second = db.write((tx) => tx.onceToken.create({ data: token("second") }));
    expect(await count).toBe(0);
    letGo();
    await Promise.all([first, second]);

    let leftover: Promise<unknown> = Promise.resolve();
    const ended = held();
    await db.write(async () => {
      leftover = ended.wait.then(() => db.write((tx) => tx.onceToken.create({ data: token("leftover") })));
    });
    ended.letGo();
    await leftover;
    expect(await keys()).toEqual(["leftover", "second"]);
  });
});
