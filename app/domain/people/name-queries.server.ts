import type { ReadClient } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";

/** What these people are called, by id. Whoever is not there any more is left out. */
export async function namesOf(
  read: ReadClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await read.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Ids of those with this id, or whose name begins so; one more than `limit` says that there are others. */
export async function idsByName(read: ReadClient, text: string, limit: number): Promise<string[]> {
  const own = await read.person.findUnique({ where: { id: text }, select: { id: true } });
  if (own) return [own.id];
  const start = fold(text);
  if (start === "") return [];
  const rows = await read.person.findMany({
    // The last letter of all: everything that begins so, by the index.
    where: { folded: { gte: start, lt: `${start}\uffff` } },
    orderBy: { folded: "asc" },
    take: limit + 1,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Those of an employer's own numbers that stand for somebody: their ids. */
export async function idsByExternalId(read: ReadClient, externalIds: readonly string[]): Promise<string[]> {
  const rows = await read.person.findMany({
    where: { externalId: { in: [...externalIds] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
