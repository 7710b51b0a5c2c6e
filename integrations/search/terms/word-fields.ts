import type { HighlightField, SearchDocument } from "../../../app/ports/search-engine.ts";
import { factsOf } from "../../../app/shared/danish/numbers/facts.ts";
import { type DocumentTerm, documentTerms } from "../../../app/shared/danish/terms.ts";

/** What of a document is searched by word, best first: their place is their rank. */
export const WORD_FIELDS = ["title", "competences", "place", "summary", "text", "facts"] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** The texts of each field; what stands in two texts is no phrase. */
export function textsOf(document: SearchDocument): Record<WordField, readonly string[]> {
  return {
    title: [document.title],
    competences: document.competences.flatMap(({ label, synonyms }) => [label, ...synonyms]),
    place: [document.place ?? "", document.organisationName],
    summary: [document.summary],
    text: [document.text],
    facts: [document.keywords, ...conditionsOf(document), ...factTextsOf(document)],
  };
}

/** Where it is done and what it costs, as people ask for it: *online kursus*, *gratis*. */
function conditionsOf({ format, priceDkk }: SearchDocument): string[] {
  return [FORMAT_WORDS[format] ?? "", priceDkk === 0 ? "gratis" : ""];
}

const FORMAT_WORDS: Readonly<Partial<Record<string, string>>> = {
  hybrid: "hybrid",
  online: "online, hjemmefra",
};

/** One for each fact: there are many documents, but not many lengths and days. */
function factTextsOf({ weeks, hoursPerWeek, startsOn, deadline }: SearchDocument): string[] {
  const none = { weeks: null, hoursPerWeek: null, startsOn: null, deadline: null };
  return [{ weeks }, { hoursPerWeek }, { startsOn }, { deadline }].map((fact) =>
    factsOf({ ...none, ...fact }),
  );
}

/** The terms of each field, repeats included, in the order of the texts. */
export function termsOf(document: SearchDocument): Record<WordField, DocumentTerm[]> {
  const texts = textsOf(document);
  const terms = (field: WordField) => texts[field].flatMap((text) => documentTerms(text));
  return {
    title: terms("title"),
    competences: terms("competences"),
    place: terms("place"),
    summary: terms("summary"),
    text: terms("text"),
    facts: terms("facts"),
  };
}

/** What highlights are cut from, as people read it. */
export function shownTextsOf(document: SearchDocument): Record<HighlightField, string> {
  return {
    title: document.title,
    summary: document.summary,
    text: document.text,
    competences: document.competences.map(({ label }) => label).join(", "),
  };
}
