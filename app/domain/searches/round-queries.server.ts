import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Frequency } from "./labels.ts";

export type DueSearch = {
  id: string;
  personId: string;
  name: string;
  criteria: string;
  frequency: string;
  savedOn: string;
  ranOn: string;
  since: Date;
  isClosed: boolean;
};

/** The next searches of a round after an id, by id. */
export async function searchesAfter(
  read: Pick<ReadClient, "savedSearch">,
  { frequencies, after, take }: { frequencies: readonly Frequency[]; after: string; take: number },
): Promise<DueSearch[]> {
  const rows = await read.savedSearch.findMany({
    where: { frequency: { in: [...frequencies] }, id: { gt: after } },
    orderBy: { id: "asc" },
    take,
    select: {
      ...{ id: true, personId: true, name: true, criteria: true, frequency: true },
      ...{ savedOn: true, ranOn: true, since: true },
      person: { select: { closedAt: true } },
    },
  });
  return rows.map(({ person, ...row }) => ({ ...row, isClosed: person.closedAt !== null }));
}

/** As it stands now, in the transaction that tells of it: it may have been changed or silenced meanwhile. */
export async function findDue(tx: Tx, id: string): Promise<DueSearch | null> {
  const row = await tx.savedSearch.findUnique({
    where: { id },
    select: {
      ...{ id: true, personId: true, name: true, criteria: true, frequency: true },
      ...{ savedOn: true, ranOn: true, since: true },
      person: { select: { closedAt: true } },
    },
  });
  if (!row) return null;
  const { person, ...rest } = row;
  return { ...rest, isClosed: person.closedAt !== null };
}

/** Which of these opportunities a search has told of before. */
export async function toldAmong(tx: Tx, searchId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.savedSearchFind.findMany({
    where: { searchId: { equals: searchId }, opportunityId: { in: [...ids] } },
    select: { opportunityId: true },
  });
  return new Set(rows.map(({ opportunityId }) => opportunityId));
}

export async function insertFinds(
  tx: Tx,
  { searchId, messageId, ids }: { searchId: string; messageId: string; ids: readonly string[] },
): Promise<void> {
  await tx.savedSearchFind.createMany({
    data: ids.map((opportunityId, position) => ({ searchId, messageId, opportunityId, position })),
  });
}

export async function moveMark(tx: Tx, id: string, mark: { since: Date; ranOn: string }): Promise<void> {
  await tx.savedSearch.updateMany({ where: { id: { equals: id } }, data: mark });
}

/** Whether anybody is to be told at once of something published then. */
export async function anyWaitsFor(
  read: Pick<ReadClient, "savedSearch">,
  publishedAt: Date,
): Promise<boolean> {
  const where = { frequency: "at_once", since: { lt: publishedAt } };
  return (await read.savedSearch.findFirst({ where, select: { id: true } })) !== null;
}

/** What a message of the person's own told of, in its order. */
export async function findsOf(
  read: Pick<ReadClient, "savedSearchFind">,
  personId: string,
  messageIds: readonly string[],
): Promise<{ messageId: string; searchId: string; searchName: string; opportunityId: string }[]> {
  const rows = await read.savedSearchFind.findMany({
    where: { messageId: { in: [...messageIds] }, search: { personId: { equals: personId } } },
    orderBy: [{ messageId: "asc" }, { position: "asc" }],
    select: { messageId: true, searchId: true, opportunityId: true, search: { select: { name: true } } },
  });
  return rows.map(({ search, ...row }) => ({ ...row, searchName: search.name }));
}

/** The messages by which a search has told of anything. */
export async function messagesOfSearch(tx: Tx, searchId: string): Promise<string[]> {
  const rows = await tx.savedSearchFind.findMany({
    where: { searchId: { equals: searchId } },
    distinct: ["messageId"],
    select: { messageId: true },
  });
  return rows.map(({ messageId }) => messageId);
}
