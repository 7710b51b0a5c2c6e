import {
  type DayField,
  type HighlightField,
  type ListField,
  type NumberField,
  type SearchDocument,
  SearchTaskFailed,
} from "../../../../app/ports/search-engine.ts";
import { sortKey } from "../../../../app/shared/danish/sort-key.ts";
import { DAY_COLUMNS, LIST_COLUMNS, NUMBER_COLUMNS, TEXT_COLUMNS } from "../../query/columns.ts";
import { shownTextsOf } from "../../terms/word-fields.ts";
import { audienceOf } from "../audience.ts";
import type { IndexedDocument } from "../memory/memory-index.ts";
import type { TermWeigher, WeighedTerms } from "../weigh-terms.ts";

/** Everything of a document but its terms. */
export type Columns = Omit<IndexedDocument, "id" | "terms">;

/** A document taken apart once, to be written to one or two generations. */
export interface AnalysedDocument {
  id: string;
  columns: Columns;
  terms: WeighedTerms;
  /** What highlights are cut from. */
  shown: Readonly<Record<HighlightField, string>>;
}

/** Throws `SearchTaskFailed` for what is not a whole document. */
export function analyse(document: SearchDocument, weigher: TermWeigher): AnalysedDocument {
  try {
    checkTexts(document);
    return {
      id: document.id,
      columns: columnsOf(document),
      terms: weigher.weigh(document),
      shown: shownTextsOf(document),
    };
  } catch (error) {
    throw error instanceof SearchTaskFailed
      ? error
      : new SearchTaskFailed("a broken document", { cause: error });
  }
}

const TEXTS = [
  "id",
  "kind",
  "title",
  "summary",
  "text",
  "keywords",
  "organisationId",
  "organisationName",
  "sector",
  "format",
  "workload",
  "publishedAt",
] as const;

function checkTexts(document: SearchDocument): void {
  for (const field of TEXTS) {
    if (typeof document[field] !== "string") throw new SearchTaskFailed(`a document without ${field}`);
  }
}

function columnsOf(document: SearchDocument): Columns {
  const text = (field: keyof Columns["texts"]) => TEXT_COLUMNS[field](document);
  const list = (field: ListField) => LIST_COLUMNS[field](document);
  const number = (field: NumberField) => NUMBER_COLUMNS[field](document);
  const day = (field: DayField) => DAY_COLUMNS[field](document);
  return {
    texts: {
      externalId: text("externalId"),
      kind: text("kind"),
      organisationId: text("organisationId"),
      sector: text("sector"),
      regionCode: text("regionCode"),
      municipalityCode: text("municipalityCode"),
      format: text("format"),
      workload: text("workload"),
      startMonth: text("startMonth"),
    },
    lists: { competences: list("competences"), levels: list("levels"), places: list("places") },
    numbers: { weeks: number("weeks"), hoursPerWeek: number("hoursPerWeek"), priceDkk: number("priceDkk") },
    days: { startsOn: day("startsOn"), deadline: day("deadline"), publishedAt: day("publishedAt") },
    audience: audienceOf(document.visibility),
    titleKey: sortKey(document.title),
  };
}
