import { fold } from "../fold.ts";

/** One word of a list. What the marks mean: `docs/danish-search.md`. */
export interface Entry {
  /** Folded. */
  lemma: string;
  /** `*`: the last consonant is doubled before an ending. */
  doubles: boolean;
  /** `~`: the last e falls out before an ending. */
  drops: boolean;
  /** After `/`: how the plural is made; empty where the end of the word says it. */
  plural: string;
  /** After `:`: how it looks as the first part of a compound; empty where the end of the word says it. */
  combining: string;
}

const ENTRY = /^([^*~/:]+)(\*?)(~?)(?:\/([a-z0-9]+))?(?::(.+))?$/;

/** Throws on a word that is written in no way we know. */
function readEntry(written: string): Entry {
  const match = ENTRY.exec(written);
  if (!match) throw new Error(`Not a word of the lexicon: ${written}`);
  const [, lemma = "", doubles, drops, plural = "", combining = ""] = match;
  return {
    lemma: fold(lemma),
    doubles: doubles !== "",
    drops: drops !== "",
    plural,
    combining: fold(combining),
  };
}

/** The words of a list, divided by spaces and line ends. */
export function entriesOf(list: string): Entry[] {
  return listed(list).map(readEntry);
}

export function listed(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** The rows of a list, divided by `|` and line ends; each row its folded words. */
export function rowsOf(list: string): string[][] {
  return list
    .split(/[|\n]/)
    .map((row) => listed(row).map(fold))
    .filter((row) => row.length > 0);
}
