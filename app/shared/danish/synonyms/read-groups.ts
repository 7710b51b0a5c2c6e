import { compoundOf, divide } from "../compounds/divide.ts";
import { tellingParts } from "../compounds/telling-parts.ts";
import { fold, words } from "../fold.ts";
import { lemma } from "../inflection/lemma.ts";
import { withoutStopWords } from "../stop-words.ts";

/** What a text that says these words is also found by. */
export interface Saying {
  /** The lemmas of the words, in order. */
  lemmas: readonly string[];
  /** Written in capitals: an abbreviation that in small letters is another word. */
  capitals: boolean;
  /** The terms that come with it. */
  terms: readonly string[];
  /** Those of them that are one word each: what may stand in its place in a compound. */
  words: readonly string[];
}

const LONGEST_ABBREVIATION = 5;

/** The lines of a list; `=` joins both ways, `>` from left to right, `,` divides the members of a side. */
export function sayingsOf(list: string): Saying[] {
  return list
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap(sayingsOfLine);
}

function sayingsOfLine(line: string): Saying[] {
  const [left = "", right] = line.split(" > ");
  if (right !== undefined) {
    const members = left.split(", ");
    return members.map((member) => saying(member, right.split(", "), []));
  }
  const members = line.split(" = ");
  return members.map((member) => {
    const others = members.filter((other) => other !== member);
    return saying(member, others, others);
  });
}

function saying(member: string, others: readonly string[], equals: readonly string[]): Saying {
  const said = words(joined(member)).map(lemma);
  const short = said.length === 1 && member.trim().length <= LONGEST_ABBREVIATION;
  const terms = new Set(others.flatMap((other) => termsOf(other, short)));
  for (const word of said) terms.delete(word);
  return {
    lemmas: said,
    capitals: isCapitals(member.trim()),
    terms: [...terms],
    words: equals
      .map((other) => words(joined(other)))
      .filter((one) => one.length === 1)
      .map(([one = ""]) => lemma(one)),
  };
}

const HYPHEN = /(?<=[\p{L}\p{N}])-(?=\p{L})/u;

/** *it-sikkerhed* is one word here, as it is in a text: `hyphenatedFrom`. */
function joined(member: string): string {
  return member.replaceAll(new RegExp(HYPHEN, "gu"), "");
}

/** What is before and after a hyphen, as a query that is written so asks for it. */
function sidesOf(member: string): string[] {
  if (!HYPHEN.test(member)) return [];
  return words(member).filter((side) => side.length > 1);
}

/**
 * A word gives its lemma and the parts by which one may look for it, several words give each what carries meaning; an
 * abbreviation gives all that its long form is made of.
 */
function termsOf(member: string, ofAbbreviation: boolean): string[] {
  const said = [...withoutStopWords(words(joined(member))), ...sidesOf(member)].map(lemma);
  return said.flatMap((word) => {
    if (!ofAbbreviation) return [word, ...tellingParts(word)];
    const parts = divide(word)?.parts ?? [];
    const ends = parts.map((_, from) => compoundOf(parts.slice(from)).term);
    return [word, ...tellingParts(word), ...parts, ...ends];
  });
}

export function isCapitals(written: string): boolean {
  return /^\p{Lu}{2,}\d*$/u.test(written) && fold(written).length <= 8;
}
