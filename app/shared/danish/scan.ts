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

const MOST_KEPT = 60_000;
const kept = new Map<string, readonly WordOfText[]>();

/** The words of a text, as `wordSpans` divides it, each with what is known of it. */
export function placedWords(text: string): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === undefined) return slowly(text);
    if ((kind & BEGINS) === 0) continue;
    const start = at;
    do at++;
    while (at < text.length && ((kindAt(text, at) ?? 0) & CONTINUES) !== 0);
    if (at < text.length && kindAt(text, at) === undefined) return slowly(text);
    for (const word of wordsOf(text.slice(start, at))) placed.push({ word, start, end: at });
  }
  return placed;
}

function kindAt(text: string, at: number): number | undefined {
  return table[text.charCodeAt(at)];
}

function slowly(text: string): Placed[] {
  return wordSpans(text).map(({ word, start, end }) => ({ word: wordOfText(word), start, end }));
}

/** One run of letters and digits is one word, or more where folding divides it. */
function wordsOf(written: string): readonly WordOfText[] {
  const known = kept.get(written);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = words(written).map(wordOfText);
  // A part of a text keeps the whole text alive; what is remembered is a copy.
  kept.set(copyOf(written), found);
  return found;
}

function copyOf(text: string): string {
  return text.split("").join("");
}
