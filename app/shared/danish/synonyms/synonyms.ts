import { knownLemma } from "../lexicon/lexicon.ts";
import { EVERYDAY } from "./everyday.ts";
import { KOMMUNER, PLACE_SYNONYMS } from "./places-list.ts";
import { type Saying, sayingsOf } from "./read-groups.ts";
import { STATE_AND_TECHNOLOGY } from "./state-and-technology.ts";
import { WELFARE } from "./welfare.ts";
import { WORK_AND_LEADERSHIP } from "./work-and-leadership.ts";

const PARTS_OF_THE_COUNTRY = KOMMUNER.trim()
  .split("\n")
  .map((line) => line.split(": ").toReversed().join(" > "))
  .join("\n");

const all = [
  WORK_AND_LEADERSHIP,
  WELFARE,
  STATE_AND_TECHNOLOGY,
  EVERYDAY,
  PLACE_SYNONYMS,
  PARTS_OF_THE_COUNTRY,
].flatMap(sayingsOf);

const termsByWord = new Map<string, Set<string>>();
const equalsByWord = new Map<string, Set<string>>();
const sayingsByFirst = new Map<string, Saying[]>();

for (const saying of all) {
  const [first = ""] = saying.lemmas;
  if (saying.lemmas.length === 1 && !saying.capitals) {
    addAll(termsByWord, first, saying.terms);
    addAll(equalsByWord, first, saying.words);
  } else {
    sayingsByFirst.set(first, [...(sayingsByFirst.get(first) ?? []), saying]);
  }
}

function addAll(map: Map<string, Set<string>>, key: string, terms: readonly string[]): void {
  const held = map.get(key) ?? new Set();
  for (const term of terms) held.add(term);
  map.set(key, held);
}

const LONGEST_ABBREVIATION = 6;

/** Whether a written word is an abbreviation of the lists, and so nobody's beginning: *MUS* is no *museum*. */
export function isAbbreviation(word: string): boolean {
  if (word.length > LONGEST_ABBREVIATION || knownLemma(word) !== undefined) return false;
  return termsByWord.has(word) || sayingsFrom(word).some(({ lemmas }) => lemmas.length === 1);
}

const NONE: ReadonlySet<string> = new Set();

/** What a text with this lemma is also found by. */
export function synonymsOf(lemma: string): ReadonlySet<string> {
  return termsByWord.get(lemma) ?? NONE;
}

/** Single words that mean the same as this lemma, whichever of them stands in a compound. */
export function equalsOf(lemma: string): ReadonlySet<string> {
  return equalsByWord.get(lemma) ?? NONE;
}

/** Sayings of several words, and abbreviations in capitals, that begin with this lemma. */
export function sayingsFrom(lemma: string): readonly Saying[] {
  return sayingsByFirst.get(lemma) ?? [];
}

/** How many lines and members there are. */
export const synonymCount = all.length;
