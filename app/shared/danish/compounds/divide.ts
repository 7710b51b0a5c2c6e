import { fold } from "../fold.ts";
import { classOf, knownLemma } from "../lexicon/lexicon.ts";
import { DIVIDED, PREFIXES } from "../lexicon/modifiers.ts";
import { listed, rowsOf } from "../lexicon/read-entry.ts";
import { asFirstPart, lemmaOfFirstPart, lemmaOfLastPart } from "./parts.ts";

/** A compound: the lemmas of its parts, and the one spelling that all its forms share. */
export interface Compound {
  parts: readonly string[];
  term: string;
}

const LONGEST_PART = 26;
const SHORTEST_COMPOUND = 5;
const SHORTEST_AFTER_PREFIX = 5;
/** A word of the lexicon is divided only where both parts are long: *regel* is not *reg* and *el*. */
const SHORTEST_PART_OF_KNOWN = 4;

const divided = new Map<string, readonly string[]>(
  rowsOf(DIVIDED).map(([row = ""]) => {
    const [word = "", parts = ""] = row.split("=");
    return [word, parts.split("+")];
  }),
);
const prefixes = listed(PREFIXES).map(fold);

/** The parts of a compound, or null where the lexicon does not know them all: such a word stays whole. */
export function divide(word: string): Compound | null {
  if (word.length < SHORTEST_COMPOUND) return null;
  const known = knownLemma(word);
  const listedParts = divided.get(known ?? word);
  if (listedParts) return listedParts.length > 1 ? compoundOf(listedParts) : null;
  const parts = fewestParts(known ?? word);
  if (!parts) return null;
  if (known === undefined) return compoundOf(parts);
  if (classOf(known) === "verb") return null;
  return parts.every((part) => part.length >= SHORTEST_PART_OF_KNOWN) ? { parts, term: known } : null;
}

/** The parts of a word; itself where it is no compound. */
export function partsOf(word: string): readonly string[] {
  return divide(word)?.parts ?? [word];
}

/** The compound of these lemmas, the last one last. */
export function compoundOf(parts: readonly string[]): Compound {
  const head = parts.at(-1) ?? "";
  return { parts, term: parts.slice(0, -1).map(asFirstPart).join("") + head };
}

/** *vicedirektør*, *efteruddannelse*: what stands after a beginning that only says how. */
export function afterPrefix(word: string): string | null {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    if (rest.length < SHORTEST_AFTER_PREFIX) continue;
    const lemma = lemmaOfLastPart(rest) ?? divide(rest)?.term;
    if (lemma !== undefined) return lemma;
  }
  return null;
}

interface Way {
  parts: readonly string[];
  /** The sum of the squared lengths: of two ways with as many parts, the one with the longer part wins. */
  weight: number;
}

function fewestParts(word: string): readonly string[] | null {
  const ways: (Way | undefined)[] = [{ parts: [], weight: 0 }];
  let best: Way | null = null;
  for (let from = 0; from < word.length; from++) {
    const way = ways[from];
    if (!way) continue;
    if (from > 0) best = better(best, extended(way, lemmaOfLastPart(word.slice(from)), word.length - from));
    for (let to = from + 1; to < word.length && to - from <= LONGEST_PART; to++) {
      const lemma = lemmaOfFirstPart(word.slice(from, to));
      if (lemma !== undefined)
        ways[to] = better(ways[to] ?? null, extended(way, lemma, to - from)) ?? undefined;
    }
  }
  return best?.parts ?? null;
}

function extended(way: Way, lemma: string | undefined, length: number): Way | null {
  if (lemma === undefined) return null;
  return { parts: [...way.parts, lemma], weight: way.weight + length * length };
}

function better(a: Way | null, b: Way | null): Way | null {
  if (!a || !b) return a ?? b;
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length ? a : b;
  return b.weight > a.weight ? b : a;
}
