import type { Closeness } from "./closeness.ts";
import { wordSpans, words } from "./fold.ts";
import { lemma } from "./inflection/lemma.ts";
import { withoutStopWords } from "./stop-words.ts";
import { termsOfWord } from "./terms-of-word.ts";

export { type Closeness, KIN, SYNONYM, WORD } from "./closeness.ts";

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

/** One word of a query; each finds the documents that have its term. */
export interface QueryTerm {
  term: string;
  /** The folded word as it was typed: a document that holds just this is nearer. */
  exact: string;
  /** The last word may be the beginning of a term. */
  prefix: boolean;
}

/** More words than this describe a document no better. */
export const MOST_QUERY_TERMS = 8;
const LONGEST_QUERY = 1_000;

/** Every term of a text, repeats included, in the order of the text. */
export function documentTerms(text: string): DocumentTerm[] {
  return wordSpans(text).flatMap(({ word, start, end }) =>
    termsOfWord(word).map((term) => ({ ...term, start, end })),
  );
}

/**
 * What a query asks for: one term for each word that says something, each once, at most `MOST_QUERY_TERMS`. Every
 * word of a text is found by itself: its term is among the terms of the text. Empty for a text without words.
 */
export function queryTerms(text: string): QueryTerm[] {
  const written = withoutStopWords(words(text.slice(0, LONGEST_QUERY)));
  const asked = new Map(written.map((word) => [lemma(word), word]));
  const terms = [...asked].slice(0, MOST_QUERY_TERMS);
  return terms.map(([term, exact], at) => ({ term, exact, prefix: at === terms.length - 1 }));
}
