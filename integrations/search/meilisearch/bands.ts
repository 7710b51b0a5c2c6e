import type { Sort } from "../../../app/ports/search-engine.ts";
import { all, any, type Condition, except, none, oneOf } from "./conditions.ts";
import { keyOf, SORT_ATTRIBUTES } from "./index-document.ts";
import { atLeast, type WordConditions } from "./word-conditions.ts";

/** A part of what is found that stands before the next; no document is in two. */
export interface Band {
  condition: Condition;
  /** As Meilisearch takes it: attribute and direction. */
  sort: readonly string[];
  /** Keys of documents in the order in which this band shows them; it holds no others. */
  order?: readonly string[];
}

/** Longer lists are ordered by title from here on: every id is sent along with the question. */
const MOST_GIVEN = 20_000;
const GIVEN_IN_A_BAND = 1_000;

const BY_TITLE = [...SORT_ATTRIBUTES.title, SORT_ATTRIBUTES.id].map((attribute) => `${attribute}:asc`);
const NEWEST = [`${SORT_ATTRIBUTES.newest}:desc`, ...BY_TITLE];
const SORTS: Readonly<Record<Exclude<Sort, object>, readonly string[]>> = {
  relevance: NEWEST,
  newest: NEWEST,
  deadline: [`${SORT_ATTRIBUTES.deadline}:asc`, ...BY_TITLE],
};

/**
 * What is found, in the order of the port: those that hold more words first. `best` is how many of the words the best
 * document holds; without words there is one tier with everything.
 */
export function bandsOf(sort: Sort, words: readonly WordConditions[], best: number): Band[] {
  const tiers = tiersOf(words, best);
  if (typeof sort === "object") return tiers.flatMap((tier) => givenBands(tier, sort.given));
  if (sort !== "relevance" || words.length === 0)
    return tiers.map((condition) => ({ condition, sort: SORTS[sort] }));
  return tiers.flatMap((tier, at) =>
    nested(tier, at === 0 && best === words.length ? fullMatches(words) : partMatches(words)),
  );
}

/** All that is found. */
export function foundCondition(words: readonly WordConditions[], best: number): Condition {
  return any(tiersOf(words, best));
}

function tiersOf(words: readonly WordConditions[], best: number): Condition[] {
  const anywhere = words.map((word) => word.anywhere);
  if (words.length === 0) return [all([])];
  const tiers = [atLeast(best, anywhere)];
  if (best === words.length && best > 1)
    tiers.push(except(atLeast(best - 1, anywhere), atLeast(best, anywhere)));
  return tiers;
}

/** Fewest typos first, then the better fields; each holds for all documents of the one before. */
function fullMatches(words: readonly WordConditions[]): Condition[] {
  const every = (name: keyof WordConditions) => all(words.map((word) => word[name]));
  const inTitle = any(words.map((word) => word.title));
  return [
    every("titleWord"),
    every("title"),
    any([every("title"), every("near")]),
    any([every("title"), every("near"), all([every("spelled"), inTitle])]),
    every("spelled"),
  ];
}

function partMatches(words: readonly WordConditions[]): Condition[] {
  return [any(words.map((word) => word.title)), any(words.map((word) => word.near))];
}

/** Cuts a tier into bands along conditions of which each holds for all documents of the one before. */
function nested(tier: Condition, better: readonly Condition[]): Band[] {
  const bands: Band[] = [];
  let before: Condition | null = null;
  for (const condition of [...better, null]) {
    const parts = [
      tier,
      ...(condition === null ? [] : [condition]),
      ...(before === null ? [] : [none(before)]),
    ];
    bands.push({ condition: all(parts), sort: SORTS.relevance });
    before = condition;
  }
  return bands;
}

function givenBands(tier: Condition, given: readonly string[]): Band[] {
  const keys = [...new Set(given.slice(0, MOST_GIVEN).map(keyOf))];
  if (keys.length === 0) return [{ condition: tier, sort: BY_TITLE }];
  const bands: Band[] = [];
  for (let from = 0; from < keys.length; from += GIVEN_IN_A_BAND) {
    const order = keys.slice(from, from + GIVEN_IN_A_BAND);
    bands.push({ condition: all([tier, oneOf("key", order)]), sort: BY_TITLE, order });
  }
  bands.push({ condition: except(tier, oneOf("key", keys)), sort: BY_TITLE });
  return bands;
}
