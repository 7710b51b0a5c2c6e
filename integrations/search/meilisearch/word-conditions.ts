import { typoBudget } from "../../../app/shared/danish/spelling.ts";
import { type Closeness, KIN, type QueryTerm, WORD } from "../../../app/shared/danish/terms.ts";
import { typosAccepted } from "../terms/accept.ts";
import { all, any, type Condition, NOTHING, oneOf } from "./conditions.ts";
import { LONGEST_BEGINNING, type TermAttribute } from "./index-document.ts";
import type { Server } from "./server.ts";
import { readTerm, writeTerm } from "./values.ts";

/** Which documents hold one word of a query; each condition holds for fewer documents than the one before. */
export interface WordConditions {
  anywhere: Condition;
  /** Without a typo. */
  spelled: Condition;
  /** Without a typo in title, competences, place or organisation. */
  near: Condition;
  /** Without a typo in the title, as kin or synonym too. */
  title: Condition;
  /** Without a typo in the title, as it is written there. */
  titleWord: Condition;
}

/**
 * The server names the terms that are like a word, and the rule that both engines share takes its pick: Meilisearch
 * alone would forgive other typos, and only in words that it finds through limits of its own.
 */
export async function wordConditions(
  server: Server,
  index: string,
  query: QueryTerm,
): Promise<WordConditions> {
  const isShort = query.prefix && query.term.length <= LONGEST_BEGINNING;
  const [words, kin] = await Promise.all([
    isShort ? [query.term] : termsLike(server, index, query, WORD),
    isShort ? [query.term] : termsLike(server, index, query, KIN),
  ]);
  const spelledWords = words.filter((term) => typosAccepted(query, term, WORD) === 0);
  const short = isShort ? has("beginnings", [query.term]) : NOTHING;
  const titleWord = has("titleWords", spelledWords);
  return {
    anywhere: any([short, has("words", words), has("kin", kin)]),
    spelled: any([short, has("words", spelledWords), has("kin", kin)]),
    near: has("near", [...new Set([...spelledWords, ...kin])]),
    title: any([titleWord, has("titleKin", kin)]),
    titleWord,
  };
}

/** The documents that hold at least `least` of the words. */
export function atLeast(least: number, words: readonly Condition[]): Condition {
  const [first, ...rest] = words;
  if (least <= 0 || first === undefined || least > words.length) return least <= 0 ? all([]) : NOTHING;
  if (least === words.length) return all(words);
  return any([all([first, atLeast(least - 1, rest)]), atLeast(least, rest)]);
}

async function termsLike(
  server: Server,
  index: string,
  query: QueryTerm,
  closeness: Closeness,
): Promise<string[]> {
  const forgives = closeness === WORD && typoBudget(query.term) > 0;
  if (!query.prefix && !forgives) return [query.term];
  const attribute: TermAttribute = closeness === WORD ? "words" : "kin";
  const like = await server.valuesLike(index, attribute, writeTerm(query.term));
  const accepted = like.map(readTerm).filter((term) => typosAccepted(query, term, closeness) !== null);
  // A term that is too long to be read back is still found by itself.
  return [...new Set([query.term, ...accepted])];
}

function has(attribute: TermAttribute, terms: readonly string[]): Condition {
  return oneOf(attribute, terms.map(writeTerm));
}
