import { fold } from "../fold.ts";
import { knownLemma } from "../lexicon/lexicon.ts";
import { OPAQUE, SAYING_LITTLE_LAST } from "../lexicon/modifiers.ts";
import { listed } from "../lexicon/read-entry.ts";
import { divide } from "./divide.ts";
import { asFirstPart, lemmaOfFirstPart } from "./parts.ts";

const SHORTEST_PART = 4;
const SHORTEST_GUESSED_FIRST = 5;
const opaque = new Set(listed(OPAQUE).map(fold));
const sayingLittle = new Set(listed(SAYING_LITTLE_LAST).map(fold));

/**
 * The parts by which one may look for a compound when the word itself is nowhere: a text about *fængsel* and
 * *undervisning* for *fængselsundervisning*. Empty where the parts do not say what the whole means (*arbejdsplads*).
 * Of an unknown word the longest known first part and the rest. Takes a lemma; a text that holds it holds these.
 */
export function tellingParts(lemma: string): readonly string[] {
  const compound = divide(lemma);
  if (!compound) return knownLemma(lemma) === undefined ? guessed(lemma) : [];
  const { parts } = compound;
  if (opaque.has(compound.term) || sayingLittle.has(parts.at(-1) ?? "")) return [];
  return parts.every((part) => part.length >= SHORTEST_PART) ? parts : [];
}

function guessed(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  for (let to = word.length - SHORTEST_PART; to >= SHORTEST_GUESSED_FIRST; to--) {
    const first = lemmaOfFirstPart(word.slice(0, to));
    if (first === undefined) continue;
    // *produktsortiment* has no linking -s-, because *produkt* takes none.
    const usual = asFirstPart(first);
    return [first, word.slice(word.startsWith(usual) ? usual.length : to)];
  }
  return [];
}
