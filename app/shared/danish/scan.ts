import { wordSpans, words } from "./fold.ts";
import { type WordOfText, wordOfText } from "./word-of-text.ts";

/** A word of a text with where it stands, in UTF-16 units, `end` excluded. */
export interface Placed {
  word: WordOfText;
  start: number;
  end: number;
}

/** Up to here a table says which code units make words; texts with others are read by the slower expressions. */
const TABLE_SIZE = 0x3000;
const BEGINS = 1;
const CONTINUES = 2;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) table[code] = BEGINS | CONTINUES;
  else if (/[\p{M}\p{Cf}]/u.test(character)) table[code] = CONTINUES;
}

/** The words of a text, as `wordSpans` divides it, each with what is known of it. */
export function placedWords(text: string): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === undefined) return slowly(text);
    if ((kind & BEGINS) === 0) continue;
    const start = at;
    let hash = HASH_START;
    do {
      hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
      at++;
    } while (at < text.length && ((kindAt(text, at) ?? 0) & CONTINUES) !== 0);
    if (at < text.length && kindAt(text, at) === undefined) return slowly(text);
    for (const word of wordsOf(text, start, at, hash)) placed.push({ word, start, end: at });
  }
  return placed;
}

function kindAt(text: string, at: number): number | undefined {
  return table[text.charCodeAt(at)];
}

function slowly(text: string): Placed[] {
  return wordSpans(text).map(({ word, start, end }) => ({ word: wordOfText(word), start, end }));
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;
const MOST_KEPT = 60_000;
/** A power of two with places to spare. */
const PLACES = 2 ** 17;

/**
 * What was made of each run of letters, found by the letters where they stand: to cut a run out of its text first, for
 * a `Map`, takes as long as all the rest of the reading.
 */
const kept: { written: string[]; words: (readonly WordOfText[])[]; places: Uint32Array } = {
  written: [],
  words: [],
  places: new Uint32Array(PLACES),
};

/** One run of letters and digits is one word, or more where folding divides it. */
function wordsOf(text: string, start: number, end: number, hash: number): readonly WordOfText[] {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  while (true) {
    const known = kept.places[place] ?? 0;
    if (known === 0) break;
    if (isAt(text, start, end, kept.written[known - 1] ?? "")) return kept.words[known - 1] ?? [];
    place = (place + 1) & (PLACES - 1);
  }
  // A part of a text keeps the whole text alive; what is remembered is a copy.
  const written = text.slice(start, end).split("").join("");
  const found = words(written).map(wordOfText);
  if (kept.written.length >= MOST_KEPT) {
    kept.written = [];
    kept.words = [];
    kept.places.fill(0);
    place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
  kept.words.push(found);
  kept.places[place] = kept.written.push(written);
  return found;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}
