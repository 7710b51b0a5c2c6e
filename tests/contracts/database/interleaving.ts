import type { Database, ReadClient, Tx } from "../../../app/ports/database.ts";
import { seeded } from "./seeded.ts";

/** What is put to the test: the port's three ways in, and one statement outside any explicit transaction. */
export type Subject = Pick<Database, "write" | "read" | "snapshot"> & {
  single(row: Row): Promise<unknown>;
};
export type Row = { key: string; createdAt: Date; outcome: string };

export type Fault =
  | "dirty read"
  | "lost write"
  | "phantom write"
  | "own write not seen"
  | "torn snapshot"
  | "refused";
export type Outcome = { operations: number; faults: Fault[] };

const ACTORS = 3;
const OPERATIONS_PER_ACTOR = 2;
export const OPERATIONS_PER_SEED = ACTORS * OPERATIONS_PER_ACTOR;
const EPOCH = new Date(0);

class RolledBack extends Error {}

/**
 * Lets a few actors write (some roll back), read and take snapshots at once, in an order that the seed decides, and
 * reports every broken promise: uncommitted rows that somebody saw, acknowledged rows that are gone, rows of a
 * rolled-back verb that stayed, and snapshots whose parts disagree. A committed row counts one up in `CompetenceGroup`,
 * in the same transaction, so rows and counter must agree in every snapshot.
 */
export async function runInterleaving(subject: Subject, seed: number): Promise<Outcome> {
  const random = seeded(seed);
  const chance = (of: number) => Math.floor(random() * of);
  const world = `s${seed}`;
  const acknowledged = new Set<string>();
  const faults = new Set<Fault>();
  let operations = 0;
  let serial = 0;

  await subject.write((tx) =>
    tx.competenceGroup.create({ data: { id: world, labelDa: "", labelEn: "", position: 0 } }),
  );

  async function pause() {
    for (let turns = chance(3); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
  }

  function row(kind: "kept" | "dirty" | "single"): Row {
    return { key: `${world}:${kind}:${serial++}`, createdAt: EPOCH, outcome: kind };
  }

  async function insertAndCount(tx: Tx, data: Row) {
    const before = await tx.competenceGroup.findUniqueOrThrow({ where: { id: world } });
    await pause();
    await tx.onceToken.create({ data });
    await pause();
    await tx.competenceGroup.update({ where: { id: world }, data: { position: before.position + 1 } });
  }

  const acts: (() => Promise<void>)[] = [
    async function commit() {
      const data = row("kept");
      await subject.write((tx) => insertAndCount(tx, data));
      acknowledged.add(data.key);
    },
    async function rollBack() {
      await subject
        .write(async (tx) => {
          await insertAndCount(tx, row("dirty"));
          await pause();
          throw new RolledBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        });
    },
    async function writeOne() {
      const data = row("single");
      await subject.single(data);
      acknowledged.add(data.key);
    },
    async function read() {
      const before = [...acknowledged];
      const seen = await keysOf(subject.read);
      if (seen.some((key) => key.includes(":dirty:"))) faults.add("dirty read");
      if (before.some((key) => !seen.includes(key))) faults.add("own write not seen");
    },
    async function snapshot() {
      await subject.snapshot(async (reader) => {
        const counter = await reader.competenceGroup.findUniqueOrThrow({ where: { id: world } });
        await pause();
        const seen = await keysOf(reader);
        if (seen.some((key) => key.includes(":dirty:"))) faults.add("dirty read");
        if (seen.filter((key) => key.includes(":kept:")).length !== counter.position)
          faults.add("torn snapshot");
      });
    },
  ];

  async function keysOf(reader: Pick<ReadClient, "onceToken">): Promise<string[]> {
    const rows = await reader.onceToken.findMany({ where: { key: { gte: `${world}:`, lt: `${world};` } } });
    return rows.map((found) => found.key);
  }

  async function actor() {
    for (let turn = 0; turn < OPERATIONS_PER_ACTOR; turn++) {
      await pause();
      operations++;
      await acts[chance(acts.length)]?.().catch(() => faults.add("refused"));
    }
  }
  await Promise.all(Array.from({ length: ACTORS }, actor));

  const final = await keysOf(subject.read);
  const counter = await subject.read.competenceGroup.findUniqueOrThrow({ where: { id: world } });
  if ([...acknowledged].some((key) => !final.includes(key))) faults.add("lost write");
  if (final.some((key) => !acknowledged.has(key))) faults.add("phantom write");
  if (final.filter((key) => key.includes(":kept:")).length !== counter.position) faults.add("lost write");
  return { operations, faults: [...faults] };
}
