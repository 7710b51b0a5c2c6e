import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { PrismaClient } from "../../../generated/sqlite/client.ts";
import { testDatabase, testDatabaseFile } from "../../setup/database.ts";
import { type Fault, OPERATIONS_PER_SEED, runInterleaving, type Subject } from "./interleaving.ts";

const SEEDS = 2_000;
const SEEDS_TO_SHOW_A_FAULT = 60;

const afterwards: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of afterwards.splice(0)) await step();
});

test(`${SEEDS} interleavings: nothing uncommitted is seen, nothing acknowledged is lost`, async () => {
  const database = await testDatabase();
  afterwards.push(() => database.remove());
  const subject: Subject = {
    ...database,
    single: (data) => database.write((tx) => tx.onceToken.create({ data })),
  };
  const broken: { seed: number; faults: Fault[] }[] = [];
  let operations = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const outcome = await runInterleaving(subject, seed);
    operations += outcome.operations;
    if (outcome.faults.length > 0) broken.push({ seed, faults: outcome.faults });
  }
  expect(broken).toEqual([]);
  expect(operations).toBe(SEEDS * OPERATIONS_PER_SEED);
  expect((await database.check()).ok).toBe(true);
});

test("the same interleavings show the faults of one shared connection", async () => {
  const { file, remove } = testDatabaseFile();
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: file }) });
  afterwards.push(() => client.$disconnect(), remove);
  const naive: Subject = {
    read: client,
    write: (verb) => client.$transaction(verb, { maxWait: 15_000 }),
    snapshot: (query) => client.$transaction(query, { maxWait: 15_000 }),
    single: (data) => client.onceToken.create({ data }),
  };
  const found = new Set<Fault>();
  for (let seed = 1; seed <= SEEDS_TO_SHOW_A_FAULT; seed++) {
    for (const fault of (await runInterleaving(naive, seed)).faults) found.add(fault);
  }
  expect([...found]).toContain("dirty read");
  expect([...found]).toContain("lost write");
});
