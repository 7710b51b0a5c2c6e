import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../app/shared/danish/fold.ts";
import { lemma } from "../../../app/shared/danish/inflection/lemma.ts";
import { APART, ONE_WORD } from "./inflections.ts";

const rows = (list: string) =>
  list
    .split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/))
    .filter(([first]) => first);
const anyWord = fc.string({ unit: fc.constantFrom(..."abdefgiklmnorstuvåæø"), minLength: 1, maxLength: 16 });

describe("lemma", () => {
  it.each(rows(ONE_WORD))("brings the forms of %s together", (...forms) => {
    const lemmas = forms.map((form) => lemma(fold(form)));
    expect(Object.fromEntries(forms.map((form, at) => [form, lemmas[at]]))).toEqual(
      Object.fromEntries(forms.map((form) => [form, lemmas[0]])),
    );
  });

  it.each(rows(APART))("keeps %s apart from its neighbours", (...words) => {
    expect(new Set(words.map((word) => lemma(fold(word)))).size).toBe(words.length);
  });

  it("is tested on many pairs", () => {
    const pairs = (row: string[]) => (row.length * (row.length - 1)) / 2;
    const sum = (list: string) => rows(list).reduce((total, row) => total + pairs(row), 0);
    expect(sum(ONE_WORD)).toBeGreaterThan(300);
    expect(sum(APART)).toBeGreaterThan(150);
  });

  it("is its own lemma", () => {
    const known = rows(`${ONE_WORD}${APART}`).flat().map(fold);
    for (const word of known) expect(lemma(lemma(word))).toBe(lemma(word));
    fc.assert(
      fc.property(anyWord, fc.constantFrom("", ...known), (word, head) => {
        const folded = fold(word + head);
        expect(lemma(lemma(folded))).toBe(lemma(folded));
      }),
      { numRuns: 5_000 },
    );
  });
});
