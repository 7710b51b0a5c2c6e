import { isDeepStrictEqual } from "node:util";
import type { Settings } from "meilisearch";
import { DAY_COLUMNS, LIST_COLUMNS, NUMBER_COLUMNS, TEXT_COLUMNS } from "../query/columns.ts";
import { attributeOf } from "./filter-condition.ts";
import { SORT_ATTRIBUTES, TERM_ATTRIBUTES } from "./index-document.ts";

/** Changes with the form of the documents and what words become: an index of another form is built anew. */
export const FORM = 2;

const COLUMNS = [
  ...Object.keys(TEXT_COLUMNS),
  ...Object.keys(LIST_COLUMNS),
  ...Object.keys(NUMBER_COLUMNS),
  ...Object.keys(DAY_COLUMNS),
] as (keyof typeof TEXT_COLUMNS)[];

/** More values than a facet or an attribute of terms has. */
const MOST_VALUES = 1_000_000;
const MOST_DOCUMENTS = 10_000_000;

/**
 * Everything is pinned, so that no new default of Meilisearch changes what is found. Words are found by filters on
 * terms (`docs/decisions/meilisearch-finds-by-terms.md`); what belongs to its own search by words is switched off.
 */
export const SETTINGS = {
  displayedAttributes: ["*"],
  searchableAttributes: ["key"],
  filterableAttributes: [...COLUMNS.map(attributeOf), "seen", ...TERM_ATTRIBUTES],
  sortableAttributes: [
    SORT_ATTRIBUTES.deadline,
    SORT_ATTRIBUTES.newest,
    ...SORT_ATTRIBUTES.title,
    SORT_ATTRIBUTES.id,
  ],
  rankingRules: ["sort"],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
  },
  proximityPrecision: "byAttribute",
  prefixSearch: "disabled",
  facetSearch: true,
  faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: MOST_DOCUMENTS },
  searchCutoffMs: 10_000,
} satisfies Settings;

/** The journal of a reindex is read by key alone. */
export const JOURNAL_SETTINGS = { searchableAttributes: ["key"] } satisfies Settings;

/** Whether an index has the settings that are pinned; what is not pinned may be anything. */
export function hasSettings(found: Settings): boolean {
  return matches(SETTINGS, found);
}

function matches(pinned: unknown, found: unknown): boolean {
  if (Array.isArray(pinned) && Array.isArray(found)) {
    return isDeepStrictEqual(pinned.toSorted(), found.toSorted());
  }
  if (!isRecord(pinned)) return isDeepStrictEqual(pinned, found);
  return (
    isRecord(found) && Object.entries(pinned).every(([name, value]) => matches(value, found[name] ?? null))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
