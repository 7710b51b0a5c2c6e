import { datesAt } from "./dates.ts";
import type { Found } from "./found.ts";
import { lengthAt } from "./lengths.ts";
import {
  BEFORE_A_DATE,
  DEADLINE_WORDS,
  MONTHS,
  NUMBER_WORDS,
  ORDINALS,
  SEASONS,
  UNITS,
} from "./number-words.ts";

/** Every length and date that the folded words from `at` on say together. */
export function numbersAt(words: readonly string[], at: number): Found[] {
  const length = lengthAt(words, at);
  const dates = datesAt(words, at);
  return length ? [length, ...dates] : dates;
}

/** Whether a length or a date can begin with this word; most words are told apart by this alone. */
export function mayBeginNumber(word: string, lemma: string): boolean {
  return (
    /^\d{1,4}$|^q[1-4]$/.test(word) ||
    NUMBER_WORDS[word] !== undefined ||
    ORDINALS[word] !== undefined ||
    MONTHS.has(word) ||
    BEGINNERS.has(word) ||
    BEGINNERS.has(lemma)
  );
}

/** Whether a word may stand second in a length or a date. */
export function mayContinueNumber(word: string, lemma: string): boolean {
  return (
    mayBeginNumber(word, lemma) ||
    UNITS[word] !== undefined ||
    UNITS[lemma] !== undefined ||
    JOINING.has(word) ||
    PARTS_OF_YEAR.has(lemma)
  );
}

const JOINING = new Set([...BEFORE_A_DATE, "og", "eller"]);
const PARTS_OF_YEAR = new Set(["kvartal", "halvaar"]);
const BEGINNERS = new Set([...DEADLINE_WORDS, ...Object.keys(SEASONS), "uge", "halvt", "halvandet"]);
