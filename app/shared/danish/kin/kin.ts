import { afterPrefix, type Compound, compoundOf } from "../compounds/divide.ts";
import { lemmaOfLastPart } from "../compounds/parts.ts";
import { tellingParts } from "../compounds/telling-parts.ts";
import { possibleLemmas } from "../inflection/endings.ts";
import { knownEnd } from "../inflection/lemma.ts";
import { knownLemma } from "../lexicon/lexicon.ts";
import { equalsOf } from "../synonyms/synonyms.ts";
import { family } from "./families.ts";

/** Of an unknown compound, an end of so many letters is taken for its head. */
const SHORTEST_HEAD_OF_UNKNOWN = 6;
const MOST_KIN = 32;

/**
 * Other terms that a word is found by: the parts of the compound, what its neighbouring parts make together, and with
 * each the words of its family. *Projektledelse*: *projekt, ledelse, leder, lede, projektleder*.
 */
export function kinOf(word: string, lemma: string, compound: Compound | null): string[] {
  const kin = new Set<string>();
  // First of all, so that who looks for the parts of the word finds it.
  for (const part of tellingParts(lemma)) kin.add(part);
  if (compound) addPieces(kin, compound.parts);
  addFamily(kin, lemma);
  if (!compound && knownLemma(lemma) === undefined) {
    addWhatItEndsIn(kin, lemma);
    for (const possible of [...possibleLemmas(word), ...possibleLemmas(lemma)]) kin.add(possible);
  }
  kin.delete(lemma);
  return [...kin].slice(0, MOST_KIN);
}

function addFamily(kin: Set<string>, lemma: string): void {
  for (const word of family(lemma)) kin.add(word);
}

/** Every run of neighbouring parts is a word of its own, and so is it with its last part changed for its family. */
function addPieces(kin: Set<string>, parts: readonly string[]): void {
  for (const piece of runsOf(parts)) {
    kin.add(compoundOf(piece).term);
    for (const word of family(piece.at(-1) ?? "")) kin.add(compoundOf([...piece.slice(0, -1), word]).term);
  }
}

/** The parts and what neighbouring parts make together, shorter than the whole. */
export function piecesOf(parts: readonly string[]): string[] {
  return runsOf(parts)
    .filter((piece) => piece.length < parts.length)
    .map((piece) => compoundOf(piece).term);
}

/** The compound with one part changed for another word for the same: *hospitalsledelse* for *sygehusledelse*. */
export function equalCompounds(parts: readonly string[]): string[] {
  return parts.flatMap((part, at) =>
    [...equalsOf(part)]
      .filter((equal) => !equal.endsWith(parts[at + 1] ?? " "))
      .map((equal) => compoundOf(parts.with(at, equal)).term),
  );
}

/** From the end, because there a compound says what it is. */
function runsOf(parts: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let from = parts.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= parts.length; to++) runs.push(parts.slice(from, to));
  }
  return runs;
}

function addWhatItEndsIn(kin: Set<string>, word: string): void {
  const after = afterPrefix(word);
  if (after !== null) {
    kin.add(after);
    addFamily(kin, after);
    return;
  }
  const start = knownEnd(word);
  const head = start === null ? "" : word.slice(start);
  if (start !== null && head.length >= SHORTEST_HEAD_OF_UNKNOWN) {
    const headLemma = lemmaOfLastPart(head) ?? head;
    kin.add(headLemma);
    for (const other of family(headLemma)) {
      kin.add(other);
      kin.add(word.slice(0, start) + other);
    }
  }
}
