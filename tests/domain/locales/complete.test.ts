import { describe, expect, it } from "vitest";
import da from "../../../app/locales/da/index.ts";
import en from "../../../app/locales/en/index.ts";
import { textsOf } from "./texts-of.ts";

const danish = textsOf(da);
const english = textsOf(en);
const variables = (text: string) => [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name).sort();

describe("the locale files", () => {
  it("have the same keys in Danish and English", () => {
    expect(
      [...english.keys()].filter((key) => !danish.has(key)),
      "only in English",
    ).toEqual([]);
    expect(
      [...danish.keys()].filter((key) => !english.has(key)),
      "only in Danish",
    ).toEqual([]);
    expect(danish.size).toBeGreaterThan(100);
  });

  it("fill in the same values in both languages", () => {
    const different = [...danish].filter(([key, text]) => {
      const translated = english.get(key) ?? "";
      return variables(text).join() !== variables(translated).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("have a word for one wherever there is one for many, in each language by its own rules", () => {
    for (const [language, texts] of [
      ["da", danish],
      ["en", english],
    ] as const) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counted = new Set(
        [...texts.keys()].flatMap((key) => /^(.*)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1] ?? []),
      );
      expect(counted.size).toBeGreaterThan(10);
      for (const key of counted)
        expect(
          [...forms].filter((form) => !texts.has(`${key}_${form}`)),
          `${language}: ${key}`,
        ).toEqual([]);
    }
  });

  it("have no empty text", () => {
    for (const [key, text] of [...danish, ...english]) expect(text.trim(), key).not.toBe("");
  });

  it("speak Danish as the style guide asks: no paper words, no jobrotation, no commands of machines", () => {
    const forbidden =
      /\b(jobrotation|fremsende\w*|vedlagt|såfremt|vedrørende|foranledig\w*|submit|annullér|OK)\b/i;
    for (const [key, text] of danish) expect(text, key).not.toMatch(forbidden);
  });

  it("keep Danish sentences short: at most 26 words", () => {
    for (const [key, text] of danish)
      for (const sentence of text.split(/(?<=[.!?:;])\s+|\n/))
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(26);
  });
});
