import { datesAt } from "./dates.ts";
import type { Found } from "./found.ts";
import { lengthAt } from "./lengths.ts";
import { DEADLINE_WORDS, MONTHS, NUMBER_WORDS, ORDINALS, SEASONS } from "./number-words.ts";

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

const BEGINNERS = new Set([...DEADLINE_WORDS, ...Object.keys(SEASONS), "uge", "halvt", "halvandet"]);
