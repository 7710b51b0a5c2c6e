import type { ReadClient, Tx } from "../../ports/database.ts";
import type { ImportKind } from "./labels.ts";

export type KeptFile = {
  id: string;
  kind: ImportKind;
  fileName: string;
  createdAt: Date;
  expiresAt: Date;
};

const SHOWN = { id: true, kind: true, fileName: true, createdAt: true, expiresAt: true } as const;

export async function insertKept(
  tx: Tx,
  row: KeptFile & { ownerId: string; content: string },
): Promise<void> {
  await tx.keptImport.create({ data: row });
}

/** The file with what stands in it; null when it is another's, has expired or is imported. */
export async function findKept(
  read: Pick<ReadClient, "keptImport">,
  { id, ownerId, now }: { id: string; ownerId: string; now: Date },
): Promise<(KeptFile & { content: string }) | null> {
  const row = await read.keptImport.findFirst({
    where: { id: { equals: id }, ownerId: { equals: ownerId }, expiresAt: { gt: now } },
    select: { ...SHOWN, content: true },
  });
  return row && { ...row, kind: row.kind as ImportKind };
}

/** One's own files that wait, the newest first. */
export async function keptOf(
  read: ReadClient,
  { ownerId, now }: { ownerId: string; now: Date },
): Promise<KeptFile[]> {
  const rows = await read.keptImport.findMany({
    where: { ownerId: { equals: ownerId }, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: SHOWN,
  });
  return rows.map((row) => ({ ...row, kind: row.kind as ImportKind }));
}

export async function deleteKept(tx: Tx, id: string, ownerId: string | null): Promise<boolean> {
  if (ownerId === null) return false;
  const { count } = await tx.keptImport.deleteMany({
    where: { id: { equals: id }, ownerId: { equals: ownerId } },
  });
  return count === 1;
}

/** All but the newest few of one owner: what a person forgets does not pile up. */
export async function deleteKeptBeyond(tx: Tx, ownerId: string, keep: number): Promise<void> {
  const beyond = await tx.keptImport.findMany({
    where: { ownerId: { equals: ownerId } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: keep,
    select: { id: true },
  });
  await tx.keptImport.deleteMany({ where: { id: { in: beyond.map(({ id }) => id) } } });
}

export async function deleteKeptBefore(tx: Tx, now: Date): Promise<number> {
  return (await tx.keptImport.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}
