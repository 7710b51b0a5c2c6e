import { divide } from "../compounds/divide.ts";
import { lemmaOfLastPart } from "../compounds/parts.ts";
import { knownLemma } from "../lexicon/lexicon.ts";
import { withoutEnding, withoutPlainEnding } from "./endings.ts";

/** Of an unknown word, an end of so many letters that is a known form tells how the word is inflected. */
const SHORTEST_KNOWN_END = 6;
const SHORTEST_BEGINNING = 2;
/** What is left of an unknown word may be a known form; each round makes the word shorter or ends. */
const MOST_ROUNDS = 8;
const VOWEL = /[aeiouy]/;

/**
 * One form for all inflections of a folded word: *kurserne*, *kursets* and *kursus* are *kursus*. Words of a family
 * stay apart (*leder*, *lede*, *ledelse*). A compound is given in one spelling whatever its linking letters are.
 * The lemma of a lemma is itself.
 */
export function lemma(foldedWord: string): string {
  let word = foldedWord;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = once(word);
    if (next === word) break;
    word = next;
  }
  return word;
}

function once(foldedWord: string): string {
  const known = knownLemma(foldedWord);
  if (known !== undefined) return known;
  if (/\p{N}/u.test(foldedWord)) return foldedWord;
  const compound = divide(foldedWord);
  if (compound) return compound.term;
  const plain = withoutPlainEnding(foldedWord);
  if (plain !== foldedWord && (knownLemma(plain) ?? plain) === plain) return plain;
  const start = knownEnd(foldedWord);
  if (start !== null) return foldedWord.slice(0, start) + (lemmaOfLastPart(foldedWord.slice(start)) ?? "");
  const stem = withoutEnding(foldedWord);
  // *markere* is not the *marker* of *mark*.
  return (knownLemma(stem) ?? stem) === stem ? stem : foldedWord;
}

/** Where the longest known form begins that an unknown word ends in, or null. */
export function knownEnd(word: string): number | null {
  for (let start = SHORTEST_BEGINNING; start <= word.length - SHORTEST_KNOWN_END; start++) {
    if (lemmaOfLastPart(word.slice(start)) === undefined) continue;
    return VOWEL.test(word.slice(0, start)) ? start : null;
  }
  return null;
}
