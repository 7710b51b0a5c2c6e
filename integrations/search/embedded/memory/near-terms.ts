import { typoBudget, typosBetween } from "../../../../app/shared/danish/spelling.ts";
import type { QueryTerm } from "../../../../app/shared/danish/terms.ts";
import type { Dictionary } from "./dictionary.ts";

/** A term that a word of a query may mean. */
export interface NearTerm {
  number: number;
  typos: number;
  /** Not only its beginning. */
  isWhole: boolean;
}

/**
 * The terms of the dictionary that a word of a query accepts, as `typosBetween` judges one pair. With typos they hold
 * only for documents that write the term themselves.
 */
export function nearTerms(dictionary: Dictionary, query: QueryTerm): NearTerm[] {
  const near: NearTerm[] = [];
  const { order, shared } = dictionary.sorted();
  addWithoutTypos(dictionary, order, query, near);
  const budget = typoBudget(query.term);
  if (budget > 0) walk({ dictionary, order, shared, query, budget, near });
  for (let number = dictionary.sortedBelow; number < dictionary.size; number += 1) {
    addAlone(number, dictionary.termOf(number), query, budget, near);
  }
  return near;
}

function addWithoutTypos(
  dictionary: Dictionary,
  order: Uint32Array,
  { term, prefix }: QueryTerm,
  near: NearTerm[],
): void {
  if (!prefix) {
    const number = dictionary.numberOf(term);
    if (number !== undefined && number < dictionary.sortedBelow)
      near.push({ number, typos: 0, isWhole: true });
    return;
  }
  for (let at = dictionary.lowerBound(term); at < order.length; at += 1) {
    const number = order[at] ?? 0;
    const candidate = dictionary.termOf(number);
    if (!candidate.startsWith(term)) return;
    near.push({ number, typos: 0, isWhole: candidate.length === term.length });
  }
}

/** One pair by the rule itself: for terms that are too new to be in the order. */
function addAlone(
  number: number,
  candidate: string,
  { term, prefix }: QueryTerm,
  budget: number,
  near: NearTerm[],
): void {
  const typos = typosBetween(term, candidate, budget, prefix);
  if (typos === null) return;
  near.push({ number, typos, isWhole: !prefix || typosBetween(term, candidate, budget, false) === typos });
}

interface Walk {
  dictionary: Dictionary;
  order: Uint32Array;
  shared: Uint8Array;
  query: QueryTerm;
  budget: number;
  near: NearTerm[];
}

/**
 * The rows of the edit distance between the word and the terms in their order. A row belongs to a beginning and is
 * reckoned once for all terms that share it; when no cell of it is within the budget, all of them are passed over.
 * Only cells beside the diagonal can be within it.
 */
function walk({ dictionary, order, shared, query, budget, near }: Walk): void {
  const { term: word, prefix } = query;
  const width = word.length + 1;
  const deepest = word.length + budget;
  const rows = new Uint8Array((deepest + 1) * width).fill(FAR);
  for (let column = 0; column <= Math.min(budget, word.length); column += 1) rows[column] = column;
  /** By depth: the fewest typos from the word to a beginning of the term. */
  const nearest = new Uint8Array(deepest + 1).fill(FAR);
  let reckoned = 0;
  let at = 0;
  while (at < order.length) {
    const number = order[at] ?? 0;
    const term = dictionary.termOf(number);
    const surcharge = term.charCodeAt(0) === word.charCodeAt(0) ? 0 : 1;
    const allowed = budget - surcharge;
    let depth = Math.min(reckoned, shared[at] ?? 0);
    let isDead = surcharge > 0 && surcharge >= budget;
    const end = Math.min(term.length, deepest);
    while (!isDead && depth < end) {
      depth += 1;
      const best = reckonRow(rows, { word, term, depth, budget, width });
      nearest[depth] = Math.min(nearest[depth - 1] ?? FAR, rows[depth * width + word.length] ?? FAR);
      isDead = best > allowed && !(prefix && (nearest[depth] ?? FAR) <= allowed);
    }
    reckoned = depth;
    if (isDead) {
      at = passOver(shared, at, Math.max(depth, 1));
      continue;
    }
    const whole = term.length <= deepest ? (rows[term.length * width + word.length] ?? FAR) : FAR;
    const typos = prefix ? (nearest[end] ?? FAR) : whole;
    const isKnown = prefix ? term.startsWith(word) : term === word;
    if (typos <= allowed && !isKnown) {
      near.push({ number, typos: typos + surcharge, isWhole: whole === typos });
    }
    at += 1;
  }
}

/** More than any budget. */
const FAR = 99;

/** The first place after `at` whose term does not begin as this one does, `depth` letters long. */
function passOver(shared: Uint8Array, at: number, depth: number): number {
  let next = at + 1;
  while (next < shared.length && (shared[next] ?? 0) >= depth) next += 1;
  return next;
}

interface Row {
  word: string;
  term: string;
  depth: number;
  budget: number;
  width: number;
}

/** Fills the row of a beginning from the two before it; answers its smallest cell. */
function reckonRow(rows: Uint8Array, { word, term, depth, budget, width }: Row): number {
  const row = depth * width;
  const above = row - width;
  const letter = term.charCodeAt(depth - 1);
  const letterBefore = depth > 1 ? term.charCodeAt(depth - 2) : -1;
  const from = Math.max(1, depth - budget);
  const to = Math.min(word.length, depth + budget);
  rows[row + from - 1] = from === 1 && depth <= budget ? depth : FAR;
  let best = rows[row + from - 1] ?? FAR;
  for (let column = from; column <= to; column += 1) {
    const written = word.charCodeAt(column - 1);
    let cost = Math.min(
      (rows[above + column] ?? FAR) + 1,
      (rows[row + column - 1] ?? FAR) + 1,
      (rows[above + column - 1] ?? FAR) + (written === letter ? 0 : 1),
    );
    const isSwapped =
      column > 1 && written === letterBefore && word.charCodeAt(column - 2) === letter && depth > 1;
    if (isSwapped) cost = Math.min(cost, (rows[above - width + column - 2] ?? FAR) + 1);
    rows[row + column] = cost;
    if (cost < best) best = cost;
  }
  if (to < word.length) rows[row + to + 1] = FAR;
  return best;
}
