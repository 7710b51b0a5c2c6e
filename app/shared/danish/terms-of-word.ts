import { type Closeness, KIN, WORD } from "./closeness.ts";
import { divide } from "./compounds/divide.ts";
import { lemma } from "./inflection/lemma.ts";
import { kinOf } from "./kin/kin.ts";

/** A term of a word, wherever the word stands. */
export interface TermOfWord {
  term: string;
  closeness: Closeness;
  exact?: string;
}

const MOST_KEPT = 100_000;
const kept = new Map<string, readonly TermOfWord[]>();

/** The terms of a folded word, its own first. Remembered: a catalogue says the same words again and again. */
export function termsOfWord(word: string): readonly TermOfWord[] {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const terms = analyse(word);
  kept.set(word, terms);
  return terms;
}

function analyse(word: string): readonly TermOfWord[] {
  const term = lemma(word);
  const kin = kinOf(term, divide(word)).map((other): TermOfWord => ({ term: other, closeness: KIN }));
  return [{ term, exact: word, closeness: WORD }, ...kin];
}
