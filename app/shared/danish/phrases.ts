import { type Closeness, KIN, SYNONYM } from "./closeness.ts";
import { compoundOf } from "./compounds/divide.ts";
import { lemmaOfFirstPart } from "./compounds/parts.ts";
import { family } from "./kin/families.ts";
import type { Placed } from "./scan.ts";
import { isCapitals } from "./synonyms/read-groups.ts";
import { sayingsFrom, synonymsOf } from "./synonyms/synonyms.ts";
import { type WordOfText, wordOfText } from "./word-of-text.ts";

/** A term that several words make together, and the last of them. */
export interface TermOfWords {
  term: string;
  closeness: Closeness;
  exact?: string;
  last: number;
}

const PREPOSITIONS = new Set(["af", "for", "med", "i", "til", "paa", "om", "hos", "over", "mod"]);
const AND = new Set(["og", "eller"]);
/** *ledelse af vores store projekter* */
const MOST_BETWEEN = 2;
const MOST_PARTS = 4;
const HYPHENS = "-\u2010\u2011";
const SPACE = /^\s+$/;

/** What the noun at `at` makes with those after it: *pleje af ældre* and *kommunens økonomi* are compounds written apart. */
export function compoundsFrom(text: string, words: readonly Placed[], at: number): TermOfWords[] {
  const head = words[at];
  if (!head || head.word.parts.length === 0) return [];
  const found: TermOfWords[] = [];
  const next = words[at + 1];
  if (next && next.word.parts.length > 0 && isBefore(head.word) && isSpace(text, head.end, next.start)) {
    found.push(...asCompound(head.word.parts, next.word.parts, at + 1));
  }
  if (!next || !PREPOSITIONS.has(next.word.word)) return found;
  let of = at + 2;
  while (of < at + 2 + MOST_BETWEEN && isPassedOver(words[of]?.word)) of++;
  for (let first = true; first || AND.has(words[of - 1]?.word.word ?? ""); of += 2) {
    first = false;
    const modifier = words[of]?.word;
    if (!modifier || modifier.parts.length === 0) break;
    found.push(...asCompound(modifier.parts, head.word.parts, of));
  }
  return found;
}

/** Whether a noun may stand before another as its first part: *projekt leder*, *kommunens leder*, not *projektet leder*. */
function isBefore({ word, lemma }: WordOfText): boolean {
  return word === lemma || word.endsWith("s") || lemmaOfFirstPart(word) === lemma;
}

function isPassedOver(word: WordOfText | undefined): boolean {
  return word !== undefined && (word.stop || word.adjective);
}

function asCompound(modifier: readonly string[], head: readonly string[], last: number): TermOfWords[] {
  const parts = [...modifier, ...head];
  if (parts.length > MOST_PARTS || modifier.at(-1) === head.at(-1)) return [];
  const { term } = compoundOf(parts);
  const kin = [...family(parts.at(-1) ?? "")].map((word) => compoundOf(parts.with(-1, word)).term);
  return [
    ...[term, ...kin].map((one): TermOfWords => ({ term: one, closeness: KIN, last })),
    ...[...synonymsOf(term)].map((one): TermOfWords => ({ term: one, closeness: SYNONYM, last })),
  ];
}

/** *it-sikkerhed* is also *itsikkerhed*; *børne- og ungeområdet* is also *børneområdet*. */
export function hyphenatedFrom(text: string, words: readonly Placed[], at: number): TermOfWords[] {
  const first = words[at];
  const next = words[at + 1];
  if (!first || !next) return [];
  if (next.start === first.end || !HYPHENS.includes(text.charAt(first.end))) return [];
  if (next.start === first.end + 1) {
    const joined = joinedBy(first.word.word, next.word.word);
    return joined === null ? [] : wordOfText(joined).terms.map((term) => ({ ...term, last: at + 1 }));
  }
  const third = words[at + 2];
  if (!third || !AND.has(next.word.word) || !isSpace(text, first.end + 1, next.start)) return [];
  const lemma = lemmaOfFirstPart(first.word.word) ?? first.word.lemma;
  const heads = third.word.parts.slice(1);
  const missing = heads.map((_, from) => compoundOf([lemma, ...heads.slice(from)]).term);
  return [lemma, ...missing.flatMap((word) => wordOfText(word).terms.map(({ term }) => term))].map(
    (term) => ({
      term,
      closeness: KIN,
      last: at + 2,
    }),
  );
}

/** A word with a hyphen as one word; null where both sides are figures. */
export function joinedBy(first: string, second: string): string | null {
  return /^\p{N}/u.test(second) && /\p{N}$/u.test(first) ? null : first + second;
}

/** Sayings that begin with the word at `at`, with what they mean. */
export function sayingsAt(text: string, words: readonly Placed[], at: number): TermOfWords[] {
  const first = words[at];
  if (!first) return [];
  return sayingsFrom(first.word.lemma).flatMap(({ lemmas, capitals, terms }) => {
    const last = at + lemmas.length - 1;
    if (capitals && !isCapitals(text.slice(first.start, first.end))) return [];
    if (!lemmas.every((lemma, more) => words[at + more]?.word.lemma === lemma)) return [];
    return terms.map((term) => ({ term, closeness: SYNONYM, last }));
  });
}

function isSpace(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 32) return true;
  return SPACE.test(text.slice(from, to));
}
