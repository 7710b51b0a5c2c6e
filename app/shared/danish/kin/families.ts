import { fold } from "../fold.ts";
import { knownLemma, lemmas } from "../lexicon/lexicon.ts";
import { listed, rowsOf } from "../lexicon/read-entry.ts";
import { FAMILIES, NO_FAMILY } from "./families-list.ts";

/** What is done, and who does it, of a verb in -e: *vejlede* gives *vejledning* and *vejleder*. */
const OF_VERB = [
  "ing",
  "ning",
  "else",
  "er",
  "sel",
  "sion",
  "tion",
  "ation",
  "ator",
  "oer",
  "ant",
  "ent",
  "ans",
];
/** What is as its noun: *medicin, medicinsk*; *region, regional*. */
const OF_NOUN = ["isk", "lig", "ig", "al", "el", "maessig", "sk"];

const familyOf = new Map<string, Set<string>>();
const apart = new Set(listed(NO_FAMILY).map(fold));

function join(words: readonly string[]): void {
  for (const word of words) {
    const family = familyOf.get(word) ?? new Set();
    for (const other of words) if (other !== word) family.add(other);
    familyOf.set(word, family);
  }
}

for (const row of rowsOf(FAMILIES)) join(row.map((word) => knownLemma(word) ?? word));
for (const [word, wordClass] of lemmas) {
  if (wordClass === "verb" && word.endsWith("e") && word.length >= 5) join([word, ...derivedFrom(word)]);
  if (wordClass === "noun" && word.length >= 5) for (const other of adjectivesOf(word)) join([word, other]);
}

function derivedFrom(verb: string): string[] {
  const stem = verb.slice(0, -1);
  const stems = new Set([stem, stem.replace(/([a-z])\1$/, "$1"), stem.replace(/er$/, "")]);
  return [...stems]
    .flatMap((base) => OF_VERB.map((ending) => base + ending))
    .filter((word) => lemmas.get(word) === "noun" && !apart.has(`${verb}-${word}`));
}

function adjectivesOf(noun: string): string[] {
  const stems = [noun, noun.replace(/(?:e|i|ik)$/, "")];
  return stems
    .filter((stem) => stem.length >= 4)
    .flatMap((stem) => OF_NOUN.map((ending) => stem + ending))
    .filter((word) => lemmas.get(word) === "adjective" && !apart.has(`${noun}-${word}`));
}

/** Whether the two look akin and are not: *lærer* is a profession, not the present of *lære*. */
export function areApart(verb: string, word: string): boolean {
  return apart.has(`${verb}-${word}`);
}

/** The other words of a lemma's family; empty where it has none. */
export function family(lemma: string): ReadonlySet<string> {
  const known = familyOf.get(lemma);
  if (known) return known;
  // The last part of *lokomotivfører* is no word of the lexicon, but *føre* is.
  const verb = knownLemma(lemma);
  return verb === undefined || verb === lemma ? NONE : new Set([verb, ...(familyOf.get(verb) ?? [])]);
}
const NONE: ReadonlySet<string> = new Set();
