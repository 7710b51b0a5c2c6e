import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, letterCount, wordSpans, words } from "../../../app/shared/danish/fold.ts";
import { withoutStopWords } from "../../../app/shared/danish/stop-words.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const danishText = fc.string({ unit: fc.constantFrom(..."abdeorsæøåÆØÅ -,.1"), maxLength: 40 });

describe("fold", () => {
  it.each([
    ["Ældrepleje", "aeldrepleje"],
    ["Økonomi i Århus", "oekonomi i aarhus"],
    ["A\u030arhus", "aarhus"],
    ["idé, café, Müller, Ærø, Ǿ", "ide, cafe, muller, aeroe, oe"],
    ["ﬁnans ²", "finans 2"],
    ["pro\u00adjekt\u200bleder", "projektleder"],
  ])("%s becomes %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("meets every way of writing æ, ø and å", () => {
    const plain = (text: string) =>
      text
        .replaceAll("æ", "ae")
        .replaceAll("ø", "oe")
        .replaceAll("å", "aa")
        .replaceAll("Æ", "AE")
        .replaceAll("Ø", "Oe")
        .replaceAll("Å", "Aa");
    fc.assert(
      fc.property(danishText, (text) => {
        expect(fold(plain(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });

  it("folds the beginning of a text to the beginning of the folded text", () => {
    fc.assert(
      fc.property(danishText, fc.nat(40), (text, length) => {
        expect(fold(text).startsWith(fold(text.slice(0, length)))).toBe(true);
      }),
    );
  });
});

describe("words", () => {
  it("divides at everything that is neither letter nor digit", () => {
    expect(words("IT-chef (K/S), 37 timer – på »Ærø«")).toEqual([
      "it",
      "chef",
      "k",
      "s",
      "37",
      "timer",
      "paa",
      "aeroe",
    ]);
    expect(words("صحة 👩‍⚕️ \u0000 \ud800")).toEqual(["صحة"]);
  });

  it("is already folded, and of letters and digits alone", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of words(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(words(word)).toEqual([word]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows where each word stands", () => {
    const text = "Bedre ældrepleje i Aarhus";
    expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Bedre",
      "ældrepleje",
      "i",
      "Aarhus",
    ]);
  });

  it("cuts an endless word in the same place wherever it stands", () => {
    const endless = "𝒳å".repeat(5_000);
    expect(words(`x ${endless}`)[1]).toBe(words(endless)[0]);
    expect([...(words(endless)[0] ?? "")]).toHaveLength(100);
  });
});

describe("letterCount", () => {
  it("counts æ, ø and å as one letter, however they are written", () => {
    expect(letterCount(fold("føre"))).toBe(4);
    expect(letterCount(fold("aeldre"))).toBe(5);
  });
});

describe("withoutStopWords", () => {
  it("keeps what carries the meaning, and everything when nothing does", () => {
    expect(withoutStopWords(words("ledelse på tværs af sektorer"))).toEqual([
      "ledelse",
      "tvaers",
      "sektorer",
    ]);
    expect(withoutStopWords(words("i og på"))).toEqual(["i", "og", "paa"]);
  });
});
