import { describe, expect, it } from "vitest";
import da from "../../app/locales/da/index.ts";
import en from "../../app/locales/en/index.ts";
import { otherLanguage, writtenLanguage } from "../../app/shared/written-language.ts";
import { agreedCases } from "../../seed/applications/agreed-cases.ts";
import { waitingCases } from "../../seed/applications/waiting-cases.ts";
import { opportunityTexts } from "../../seed/catalogue/texts/index.ts";
import { nominationSpecs } from "../../seed/programmes/nomination-specs.ts";

/** Every text below a node. */
function textsOf(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

const bodies = opportunityTexts.flatMap(
  ({ language, summary, purpose, tasks, learning, requirements, terms }) =>
    [summary, purpose, tasks, learning, requirements, terms]
      .filter((text) => text !== "")
      .map((text) => ({ language, text })),
);
const isSentence = (text: string) => text.split(/\s+/).length >= 5 && !text.includes("{{");
const wrong = (texts: readonly string[], right: string) =>
  texts.filter((text) => !["unknown", right].includes(writtenLanguage(text)));
const untold = (texts: readonly string[]) => texts.filter((text) => writtenLanguage(text) === "unknown");

describe("the language of what people wrote, by its small words and letters", () => {
  it("is right for every text of the catalogue", () => {
    expect(bodies.length).toBeGreaterThan(300);
    expect(bodies.filter(({ language, text }) => writtenLanguage(text) !== language)).toEqual([]);
  });

  it("is never wrong for a title, and known for nineteen of twenty", () => {
    for (const { title, language } of opportunityTexts)
      expect(["unknown", language], title).toContain(writtenLanguage(title));
    const titles = opportunityTexts.map(({ title }) => title);
    expect(untold(titles).length).toBeLessThanOrEqual(titles.length / 20);
  });

  it("is right for purposes, reasons and notes of the demo world's cases and nominations", () => {
    const written = textsOf([agreedCases, waitingCases, nominationSpecs]).filter(isSentence);
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((text) => writtenLanguage(text) !== "da")).toEqual([]);
  });

  it("is never wrong for what the screen says, and known for nearly every sentence of it", () => {
    const [danish, english] = [textsOf(da).filter(isSentence), textsOf(en).filter(isSentence)];
    expect(wrong(danish, "da")).toEqual([]);
    expect(wrong(english, "en")).toEqual([]);
    expect(untold(danish).length).toBeLessThanOrEqual(danish.length / 50);
    expect(untold(english).length).toBeLessThanOrEqual(english.length / 50);
  });

  it.each([
    "",
    "Mette Holm",
    "Sønderjyllands Sygehus, Aabenraa",
    "Region Sjælland",
    "PLUS",
    "Campus",
    "12 34 56 78",
    "I",
    "Nattens ledere",
  ])("says nothing of »%s«: a name or a word is too little", (text) => {
    expect(writtenLanguage(text)).toBe("unknown");
  });

  it("is that of the sentence, not of the title that it quotes", () => {
    expect(
      writtenLanguage("You have completed the course “Samtalen, der udvikler” and may now go on."),
    ).not.toBe("da");
    expect(
      writtenLanguage("Du har gennemført kurset »How to lead when you are new«, og det er registreret."),
    ).not.toBe("en");
  });

  it("is told on the screen only where it is another than the reader's", () => {
    expect(otherLanguage("Jeg vil gerne lære det her", "en")).toBe("da");
    expect(otherLanguage("Jeg vil gerne lære det her", "da")).toBeUndefined();
    expect(otherLanguage("I want to learn how you do this", "da")).toBe("en");
    expect(otherLanguage("PLUS", "en")).toBeUndefined();
  });
});
