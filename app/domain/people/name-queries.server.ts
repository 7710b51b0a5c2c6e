import type { ReadClient } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";

/** The last letter of every alphabet: what begins with a word lies between the word and the word with it. */
const AFTER_ALL = "\u{10ffff}";
/** Of more words than this, the first are enough to find somebody by. */
const MOST_WORDS = 6;

/** Each word that was typed begins some word of the name, by the index of words; no word asks for nothing. */
export function wherePartsOfName(text: string) {
  return fold(text)
    .split(/[\s-]+/)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS)
    .map((word) => ({ nameWords: { some: { word: { gte: word, lt: word + AFTER_ALL } } } }));
}

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

/** Ids of those with this id, or with words in their name that begin so; one more than `limit` says that there are others. */
export async function idsByName(read: ReadClient, text: string, limit: number): Promise<string[]> {
  const own = await read.person.findUnique({ where: { id: text }, select: { id: true } });
  if (own) return [own.id];
  const named = wherePartsOfName(text);
  if (named.length === 0) return [];
  const rows = await read.person.findMany({
    where: { AND: named },
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
