import { type Closeness, KIN, SYNONYM, WORD } from "./closeness.ts";
import { type Compound, divide, partsOf } from "./compounds/divide.ts";
import { lemma } from "./inflection/lemma.ts";
import { areApart } from "./kin/families.ts";
import { equalCompounds, kinOf, piecesOf } from "./kin/kin.ts";
import { classOf, otherLemma } from "./lexicon/lexicon.ts";
import { seasonsOfMonthName } from "./numbers/dates.ts";
import { mayBeginNumber, mayContinueNumber } from "./numbers/numbers-at.ts";
import { isStopWord } from "./stop-words.ts";
import { sayingsFrom, synonymsOf } from "./synonyms/synonyms.ts";

/** A term of a word, wherever the word stands. */
export interface TermOfWord {
  term: string;
  closeness: Closeness;
  exact?: string;
}

/** What is known of a folded word before one looks at its neighbours. */
export interface WordOfText {
  word: string;
  lemma: string;
  /** Its own term first, each term once. */
  terms: readonly TermOfWord[];
  /** The parts with which it may make a compound; empty where it is no noun of the lexicon. */
  parts: readonly string[];
  adjective: boolean;
  stop: boolean;
  beginsSaying: boolean;
  beginsNumber: boolean;
  continuesNumber: boolean;
}

const MOST_TERMS = 48;
const MOST_KEPT = 60_000;
const kept = new Map<string, WordOfText>();

/** Remembers its answers: a catalogue says the same words again and again. */
export function wordOfText(word: string): WordOfText {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const analysed = analyse(word);
  kept.set(word, analysed);
  return analysed;
}

function analyse(word: string): WordOfText {
  const term = lemma(word);
  const compound = divide(word);
  const wordClass = classOf(compound?.parts.at(-1) ?? term);
  return {
    word,
    lemma: term,
    terms: isStopWord(word) ? [{ term, exact: word, closeness: WORD }] : termsOf(word, term, compound),
    parts: wordClass === "noun" ? partsOf(term) : [],
    adjective: wordClass === "adjective",
    stop: isStopWord(word),
    beginsSaying: sayingsFrom(term).length > 0,
    beginsNumber: mayBeginNumber(word, term),
    continuesNumber: mayContinueNumber(word, term),
  };
}

function termsOf(word: string, term: string, compound: Compound | null): TermOfWord[] {
  const terms: TermOfWord[] = [{ term, exact: word, closeness: WORD }];
  const seen = new Set([term]);
  const add = (found: Iterable<string>, closeness: Closeness) => {
    for (const one of found) {
      if (seen.has(one) || terms.length >= MOST_TERMS) continue;
      seen.add(one);
      terms.push({ term: one, closeness });
    }
  };
  const other = otherLemma(word);
  if (other !== undefined && !areApart(other, term)) add([other], KIN);
  add(kinOf(word, term, compound), KIN);
  add(synonymsOf(term), SYNONYM);
  if (compound) {
    for (const piece of piecesOf(compound.parts)) add(synonymsOf(piece), SYNONYM);
    add(equalCompounds(compound.parts), SYNONYM);
  }
  add(seasonsOfMonthName(word), SYNONYM);
  return terms;
}
