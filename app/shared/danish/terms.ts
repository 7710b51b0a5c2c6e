import { type Closeness, SYNONYM, WORD } from "./closeness.ts";
import { tellingParts } from "./compounds/telling-parts.ts";
import { type WordSpan, wordSpans } from "./fold.ts";
import { lemma } from "./inflection/lemma.ts";
import type { Found } from "./numbers/found.ts";
import { mayBeginNumber, numbersAt } from "./numbers/numbers-at.ts";
import { compoundsFrom, hyphenatedFrom, joinedBy, sayingsAt, type TermOfWords } from "./phrases.ts";
import { type Placed, placedWords } from "./scan.ts";
import { isStopWord, withoutStopWords } from "./stop-words.ts";
import { isCapitals } from "./synonyms/read-groups.ts";
import { isAbbreviation, sayingsFrom } from "./synonyms/synonyms.ts";
import type { TermOfWord } from "./word-of-text.ts";

export { type Closeness, KIN, SYNONYM, WORD } from "./closeness.ts";
export type { TermOfWord } from "./word-of-text.ts";

/** One word that a text can be found by: folded letters and digits, never empty, no spaces. */
export interface DocumentTerm {
  term: string;
  closeness: Closeness;
  /** The folded word as it is written; only where `closeness` is `WORD`. */
  exact?: string;
  /** Where the word that gave it stands in the text, in UTF-16 units, `end` excluded. */
  start: number;
  end: number;
}

/** One word of a query, or a part of one; each finds the documents that have its term. */
export interface QueryTerm {
  term: string;
  /** The folded word as it was typed: a document that holds just this is nearer. */
  exact: string;
  /** The last word may be the beginning of a term, unless it is an abbreviation. */
  prefix: boolean;
  /** A part of a compound that is asked for too: what holds the compound holds it, and what holds it alone comes after. */
  part?: true;
}

/** More words than this describe a document no better. */
const MOST_QUERY_TERMS = 8;
const LONGEST_QUERY = 1_000;

/**
 * Every term of a text, repeats included, in the order of the text; what several words say together stands where the
 * first of them does. More text takes no term away.
 */
export function documentTerms(text: string): DocumentTerm[] {
  const terms: DocumentTerm[] = [];
  eachTerms(text, (said, start, end) => {
    for (const { term, closeness, exact } of said) {
      terms.push(
        exact === undefined ? { term, closeness, start, end } : { term, closeness, exact, start, end },
      );
    }
  });
  return terms;
}

/**
 * The same terms, as lists: what one word says, or several together, with where they stand. A word that comes again
 * nearly always brings the same list, the very object: who reads very many texts can remember what it made of it.
 */
export function eachTerms(
  text: string,
  visit: (terms: readonly TermOfWord[], start: number, end: number) => void,
): void {
  const placed = placedWords(text);
  const together = (found: readonly TermOfWords[], { start, end }: Placed) => {
    for (const term of found) visit([term], start, placed[term.last]?.end ?? end);
  };
  let folded: string[] | undefined;
  for (let at = 0; at < placed.length; at++) {
    const here = placed[at];
    if (!here) continue;
    const { word, start, end } = here;
    visit(word.terms, start, end);
    together(hyphenatedFrom(text, placed, at), here);
    if (word.beginsSaying) together(sayingsAt(text, placed, at), here);
    if (word.parts.length > 0) together(compoundsFrom(text, placed, at), here);
    if (word.beginsNumber && placed[at + 1]?.word.continuesNumber) {
      folded ??= placed.map((other) => other.word.word);
      for (const found of numbersAt(folded, at)) {
        visit(termsOfNumber(found), start, placed[at + found.words - 1]?.end ?? start);
      }
    }
  }
}

function termsOfNumber({ term, also }: Found): TermOfWord[] {
  return [
    { term, closeness: WORD, exact: term },
    ...also.map((other): TermOfWord => ({ term: other, closeness: SYNONYM })),
  ];
}

/**
 * What a query asks for: one term for each word that says something, then the telling parts of its compounds, each
 * once, at most `MOST_QUERY_TERMS`. Every word of a text is found by itself: its terms are among the terms of the
 * text. Empty for a text without words.
 */
export function queryTerms(text: string): QueryTerm[] {
  const asked = askedIn(text);
  const meaningful = new Set(withoutStopWords(asked.map(({ exact }) => exact)));
  const terms = new Map<string, QueryTerm>();
  for (const { term, exact } of asked) {
    if (meaningful.has(exact) && !terms.has(term)) {
      terms.set(term, { term, exact, prefix: false });
    }
  }
  const words = [...terms.values()].slice(0, MOST_QUERY_TERMS);
  const last = words.at(-1);
  if (last) last.prefix = !isAbbreviation(last.exact);
  return withParts(words);
}

function withParts(words: readonly QueryTerm[]): QueryTerm[] {
  const terms = new Map(words.map((word) => [word.term, word]));
  for (const part of words.flatMap(({ term }) => tellingParts(term))) {
    if (!terms.has(part)) terms.set(part, { term: part, exact: part, prefix: false, part: true });
  }
  return [...terms.values()].slice(0, MOST_QUERY_TERMS);
}

interface Asked {
  term: string;
  exact: string;
}

/** One for each word, or for the words that say something together: *3 måneder*, *e-læring*, *MED-udvalg*. */
function askedIn(text: string): Asked[] {
  const spans = wordSpans(text.slice(0, LONGEST_QUERY));
  const folded = spans.map(({ word }) => word);
  const asked: Asked[] = [];
  for (let at = 0; at < spans.length; at++) {
    const word = folded[at] ?? "";
    const number = longestOf(mayBeginNumber(word, lemma(word)) ? numbersAt(folded, at) : []);
    const hyphened = oneWordWith(text, spans, at);
    const abbreviated = abbreviationAt(text, spans, at);
    if (number) {
      asked.push({ term: number.term, exact: number.term });
      at += number.words - 1;
    } else if (hyphened !== null) {
      asked.push({ term: lemma(hyphened), exact: hyphened });
      at++;
    } else {
      asked.push(abbreviated ?? { term: lemma(word), exact: word });
    }
  }
  return asked;
}

function longestOf(found: readonly Found[]): Found | null {
  return found.reduce<Found | null>(
    (longest, one) => (longest && longest.words >= one.words ? longest : one),
    null,
  );
}

/** *MED* in capitals is no *med*, unless everything is in capitals: what a text with the abbreviation is found by. */
function abbreviationAt(text: string, spans: readonly WordSpan[], at: number): Asked | null {
  const span = spans[at];
  if (!span || !isStopWord(span.word) || !isCapitals(text.slice(span.start, span.end))) return null;
  if (spans.length > 1 && text === text.toUpperCase()) return null;
  const said = sayingsFrom(lemma(span.word)).find(({ capitals, lemmas }) => capitals && lemmas.length === 1);
  const [term] = said?.words ?? [];
  return term === undefined ? null : { term, exact: term };
}

/** A word with a hyphen is one word where a side of it alone says nothing: a single letter or a stop word. */
function oneWordWith(text: string, spans: readonly WordSpan[], at: number): string | null {
  const [first, second] = spans.slice(at, at + 2);
  if (!first || !second || text.slice(first.end, second.start) !== "-") return null;
  const sides = [first.word, second.word];
  return sides.some((side) => side.length === 1 || isStopWord(side))
    ? joinedBy(first.word, second.word)
    : null;
}
