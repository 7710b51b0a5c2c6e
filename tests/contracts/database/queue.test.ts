import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DatabaseError } from "../../../app/ports/database.ts";
import { openSqlite } from "../../../integrations/database/sqlite/open.ts";
import { type TestDatabase, testClock, testDatabase } from "../../setup/database.ts";
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

describe("while another process holds the file", () => {
  test("the verb waits without running, then runs once", async () => {
    const other = new BetterSqlite3(db.file);
    let pauses = 0;
    const patient = await openSqlite({
      ...testClock(),
      file: db.file,
      random: () => {
        if (++pauses === 3) other.exec("COMMIT");
        return 0;
      },
    });
    other.exec("BEGIN IMMEDIATE");
    let runs = 0;
    await patient.write(async (tx) => {
      runs++;
      await tx.onceToken.create({ data: token("a") });
    });
    expect({ runs, retried: patient.stats().retried }).toEqual({ runs: 1, retried: 3 });
    await patient.close();
    other.close();
  });

  test("readers go on, and a wait that is too long is database_busy", async () => {
    const other = new BetterSqlite3(db.file);
    let clock = 0;
    const busy = await openSqlite({
      file: db.file,
      maxWaitMs: 1_000,
      elapsedMs: () => clock,
      random: () => {
        clock += 600;
        return 0;
      },
    });
    other.exec(`BEGIN IMMEDIATE; INSERT INTO "OnceToken" VALUES ('other', '', '')`);
    expect(code(await busy.write(async () => {}).catch((error) => error))).toBe("database_busy");
    expect(await busy.read.onceToken.count()).toBe(0);
    other.exec("ROLLBACK");
    await busy.write((tx) => tx.onceToken.create({ data: token("a") }));
    expect(await keys()).toEqual(["a"]);
    await busy.close();
    other.close();
  });
});

describe("the queue", () => {
  test("refuses with database_busy when it is full, and serves those who waited", async () => {
    const small = await testDatabase({ queueLimit: 2 });
    const { wait, letGo } = held();
    const running = small.write(() => wait);
    const waiting = ["a", "b"].map((key) => small.write((tx) => tx.onceToken.create({ data: token(key) })));
    expect(small.stats()).toMatchObject({ queued: 2, writing: true });
    const refused = await small.write(async () => {}).catch((error) => error);
    expect(code(refused)).toBe("database_busy");
    letGo();
    await Promise.all([running, ...waiting]);
    expect(await small.read.onceToken.count()).toBe(2);
    expect(small.stats()).toMatchObject({ queued: 0, writing: false, refused: 1, committed: 3 });
    await small.remove();
  });

  test("refuses a verb that has waited too long", async () => {
    let clock = 0;
    const slow = await testDatabase({ maxWaitMs: 1_000, elapsedMs: () => clock });
    const { wait, letGo } = held();
    const running = slow.write(() => wait);
    const waiting = slow.write((tx) => tx.onceToken.create({ data: token("a") })).catch((error) => error);
    clock = 1_001;
    letGo();
    await running;
    expect(code(await waiting)).toBe("database_busy");
    expect(await slow.read.onceToken.count()).toBe(0);
    await slow.remove();
  });

  test("closing serves those who wait and refuses those who come", async () => {
    const closing = await testDatabase();
    const { wait, letGo } = held();
    const running = closing.write(() => wait);
    const waiting = closing.write((tx) => tx.onceToken.create({ data: token("a") }));
    const closed = closing.close();
    expect(code(await closing.write(async () => {}).catch((error) => error))).toBe("database_closed");
    letGo();
    await Promise.all([running, waiting, closed]);
    expect(code(await closing.read.onceToken.count().catch((error) => error))).toBe("database_closed");
    await closing.remove();
  });
});
