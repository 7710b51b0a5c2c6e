import {
  type HighlightField,
  type SearchDocument,
  SearchTaskFailed,
  type TextField,
  type Visibility,
} from "../../../app/ports/search-engine.ts";
import { sortKey } from "../../../app/shared/danish/sort-key.ts";
import { type DocumentTerm, WORD } from "../../../app/shared/danish/terms.ts";
import { DAY_COLUMNS, LIST_COLUMNS, NUMBER_COLUMNS, TEXT_COLUMNS } from "../query/columns.ts";
import { shownTextsOf, termsOf, WORD_FIELDS } from "../terms/word-fields.ts";
import { attributeOf } from "./filter-condition.ts";
import { fits, writeDay, writeInstant, writeSortKey, writeTerm, writeValue } from "./values.ts";

/**
 * The attributes that the words of a query are held against; each is a list of terms, each once.
 * - `words`: the words of every field, inflection taken away; `kin`: their kin and synonyms
 * - `beginnings`: the first letter and the first two of every term; a beginning so short has too many terms to name
 * - `titleWords`, `titleKin`: as `words` and `kin`, of the title alone
 * - `near`: words, kin and synonyms of title, competences, place and organisation
 */
export const TERM_ATTRIBUTES = ["words", "kin", "beginnings", "titleWords", "titleKin", "near"] as const;
export type TermAttribute = (typeof TERM_ATTRIBUTES)[number];

/** How many letters a beginning may have to be found in `beginnings`. */
export const LONGEST_BEGINNING = 2;

const TITLE_PIECES = 2;
export const SORT_ATTRIBUTES = {
  deadline: "deadlineSort",
  newest: "publishedAt",
  title: Array.from({ length: TITLE_PIECES }, (_, at) => `titleSort${at + 1}`),
  id: "idSort",
} as const;

const MAY_BE_MISSING: ReadonlySet<string> = new Set<TextField>([
  "externalId",
  "regionCode",
  "municipalityCode",
  "startMonth",
]);

/** Later than any day, so that what has no deadline stands last. */
const NO_DEADLINE = 99_999_999;

export interface IndexDocument {
  key: string;
  shown: Record<HighlightField, string>;
  [attribute: string]: unknown;
}

/** A document as Meilisearch holds it; what has no value is left out. Throws `SearchTaskFailed`. */
export function toIndexDocument(document: SearchDocument): IndexDocument {
  try {
    return write(document);
  } catch (error) {
    throw error instanceof SearchTaskFailed
      ? error
      : new SearchTaskFailed("a broken document", { cause: error });
  }
}

function write(document: SearchDocument): IndexDocument {
  const [idSort = ""] = writeSortKey(document.id, 1);
  const titleSort = writeSortKey(sortKey(document.title), TITLE_PIECES);
  const deadline = document.deadline === null ? NO_DEADLINE : writeDay(document.deadline);
  return {
    ...columns(document),
    ...termLists(document),
    key: keyOf(document.id),
    seen: [seenIn(document.visibility)],
    [SORT_ATTRIBUTES.deadline]: deadline,
    ...Object.fromEntries(SORT_ATTRIBUTES.title.map((attribute, at) => [attribute, titleSort[at]])),
    [SORT_ATTRIBUTES.id]: idSort,
    shown: wellFormed(shownTextsOf(document)),
  };
}

export function keyOf(id: string): string {
  return writeValue(id);
}

function columns(document: SearchDocument): Record<string, unknown> {
  const found: [string, unknown][] = [];
  for (const [field, read] of Object.entries(TEXT_COLUMNS)) {
    const value = read(document);
    if (value === null && MAY_BE_MISSING.has(field)) continue;
    found.push([attributeOf(field as keyof typeof TEXT_COLUMNS), written(field, value)]);
  }
  for (const [field, read] of Object.entries(LIST_COLUMNS)) {
    const values = read(document);
    if (values.length > 0) found.push([field, [...new Set(values)].map((value) => written(field, value))]);
  }
  for (const [field, read] of Object.entries(NUMBER_COLUMNS)) {
    const value = read(document);
    if (value !== null) found.push([field, value]);
  }
  for (const [field, read] of Object.entries(DAY_COLUMNS)) {
    const value = read(document);
    if (value === null) continue;
    const size = field === "publishedAt" ? writeInstant(value) : writeDay(value);
    if (size === null) throw new SearchTaskFailed(`${field} is no day`);
    found.push([field, size]);
  }
  return Object.fromEntries(found);
}

function written(field: string, value: unknown): string {
  if (typeof value !== "string") throw new SearchTaskFailed(`${field} is no text`);
  if (!fits(value)) throw new SearchTaskFailed(`${field} is too long to be filtered by`);
  return writeValue(value);
}

function termLists(document: SearchDocument): Record<TermAttribute, string[]> {
  const found = termsOf(document);
  const every = WORD_FIELDS.flatMap((field) => found[field]);
  return {
    words: termList(every.filter(isWord)),
    kin: termList(every.filter((one) => !isWord(one))),
    beginnings: beginningsOf(every),
    titleWords: termList(found.title.filter(isWord)),
    titleKin: termList(found.title.filter((one) => !isWord(one))),
    near: termList([...found.title, ...found.competences, ...found.place]),
  };
}

function isWord({ closeness }: DocumentTerm): boolean {
  return closeness === WORD;
}

function termList(found: readonly DocumentTerm[]): string[] {
  return [...new Set(found.map(({ term }) => writeTerm(term)))];
}

function beginningsOf(found: readonly DocumentTerm[]): string[] {
  const beginnings = new Set<string>();
  for (const { term } of found) {
    for (let letters = 1; letters <= LONGEST_BEGINNING; letters++) {
      beginnings.add(writeTerm(term.slice(0, letters)));
    }
  }
  return [...beginnings];
}

function seenIn(visibility: Visibility): string {
  if (visibility.kind === "public") return "public";
  return visibility.kind === "sector"
    ? `sector-${writeValue(visibility.sector)}`
    : `organisation-${writeValue(visibility.organisationId)}`;
}

/** Half a surrogate pair is no text in JSON for Meilisearch. */
function wellFormed(texts: Record<HighlightField, string>): Record<HighlightField, string> {
  return {
    title: texts.title.toWellFormed(),
    summary: texts.summary.toWellFormed(),
    text: texts.text.toWellFormed(),
    competences: texts.competences.toWellFormed(),
  };
}
