import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Frequency } from "./labels.ts";

/** A search that somebody keeps. `address` is the query of its page, without the question mark. */
export type SavedSearch = {
  id: string;
  name: string;
  address: string;
  criteria: string;
  frequency: Frequency;
  seenAt: Date;
  version: number;
};

const SHOWN = {
  id: true,
  name: true,
  address: true,
  criteria: true,
  frequency: true,
  seenAt: true,
  version: true,
} as const;

type ShownRow = Omit<SavedSearch, "frequency"> & { frequency: string };
const shown = (row: ShownRow): SavedSearch => ({ ...row, frequency: row.frequency as Frequency });

/** A person's own searches, the last saved first. */
export async function searchesOf(
  read: Pick<ReadClient, "savedSearch">,
  personId: string,
): Promise<SavedSearch[]> {
  const rows = await read.savedSearch.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: SHOWN,
  });
  return rows.map(shown);
}

/** One of the person's own searches, or null. */
export async function findOwnSearch(
  read: Pick<ReadClient, "savedSearch">,
  personId: string,
  id: string,
): Promise<SavedSearch | null> {
  const row = await read.savedSearch.findFirst({
    where: { id: { equals: id }, personId: { equals: personId } },
    select: SHOWN,
  });
  return row && shown(row);
}

/** The id of the person's own search with this address, or null. */
export async function findByAddress(
  read: Pick<ReadClient, "savedSearch">,
  personId: string,
  address: string,
): Promise<string | null> {
  const where = { personId_address: { personId, address } };
  return (await read.savedSearch.findUnique({ where, select: { id: true } }))?.id ?? null;
}

export async function countSearches(tx: Tx, personId: string): Promise<number> {
  return tx.savedSearch.count({ where: { personId: { equals: personId } } });
}

type SearchRow = {
  id: string;
  personId: string;
  name: string;
  address: string;
  criteria: string;
  frequency: Frequency;
  savedOn: string;
  ranOn: string;
  since: Date;
  seenAt: Date;
  createdAt: Date;
};

export async function insertSearch(tx: Tx, row: SearchRow): Promise<void> {
  await tx.savedSearch.create({ data: row });
}

/** False when it is not the person's own or was changed meanwhile. */
export async function changeOwnSearch(
  tx: Tx,
  { id, personId, version }: { id: string; personId: string; version: number },
  data: { name?: string; frequency?: Frequency; since?: Date },
): Promise<boolean> {
  const { count } = await tx.savedSearch.updateMany({
    where: { id: { equals: id }, personId: { equals: personId }, version: { equals: version } },
    data: { ...data, version: version + 1 },
  });
  return count === 1;
}

export async function deleteOwnSearch(tx: Tx, personId: string, id: string): Promise<boolean> {
  const where = { id: { equals: id }, personId: { equals: personId } };
  return (await tx.savedSearch.deleteMany({ where })).count === 1;
}

export async function markSeen(tx: Tx, personId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.savedSearch.updateMany({
    where: { id: { equals: id }, personId: { equals: personId } },
    data: { seenAt: at },
  });
  return count === 1;
}

/** Whose a search is and what it is called, whoever asks: for those who hold its signed address. */
export async function findAnySearch(
  read: Pick<ReadClient, "savedSearch">,
  id: string,
): Promise<{ id: string; personId: string; name: string; frequency: Frequency } | null> {
  const row = await read.savedSearch.findUnique({
    where: { id },
    select: { id: true, personId: true, name: true, frequency: true },
  });
  return row && { ...row, frequency: row.frequency as Frequency };
}

export async function silence(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.savedSearch.updateMany({
    where: { id: { equals: id }, frequency: { not: "never" } },
    data: { frequency: "never", version: { increment: 1 } },
  });
  return count === 1;
}
