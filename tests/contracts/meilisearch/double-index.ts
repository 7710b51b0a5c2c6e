import { attributesOf, type Filter, holds, normalForm, parseFilter, valuesIn } from "./double-filter.ts";

export type Body = Readonly<Record<string, unknown>>;
export type Document = Record<string, unknown>;

/** What the server says when it refuses a request, with its own code. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** https://www.meilisearch.com/docs/reference/api/settings: what a new index has. */
const DEFAULTS = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: "byWord",
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: "indexingTime",
};

const SEARCH_PARAMETERS = new Set([
  "indexUid",
  "filter",
  "sort",
  "facets",
  "page",
  "hitsPerPage",
  "offset",
  "limit",
  "attributesToRetrieve",
]);
const KEY = /^[a-zA-Z0-9_-]{1,511}$/;

export interface DoubleIndex {
  documents: Map<string, Document>;
  settings: typeof DEFAULTS & Record<string, unknown>;
}

export function newIndex(): DoubleIndex {
  return { documents: new Map(), settings: structuredClone(DEFAULTS) };
}

/** Settings that are not named stay (https://www.meilisearch.com/docs/reference/api/settings#update-settings). */
export function updateSettings(index: DoubleIndex, changes: Body): void {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(DEFAULTS, name)) throw new Refused(400, "bad_request");
    const standing = index.settings[name];
    const isPart = isRecord(value) && isRecord(standing);
    index.settings[name] = isPart ? { ...standing, ...value } : value;
  }
}

/** Adds or replaces, all or nothing. */
export function addDocuments(index: DoubleIndex, documents: readonly Document[]): void {
  for (const { key } of documents) {
    if (typeof key !== "string" || !KEY.test(key)) throw new Refused(400, "invalid_document_id");
  }
  for (const document of documents) index.documents.set(String(document["key"]), document);
}

/**
 * https://www.meilisearch.com/docs/reference/api/search: filter, sort, facets and pages; a search by words is not asked
 * for, and a parameter that is not known is refused.
 */
export function search(index: DoubleIndex, query: Body): Body {
  for (const name of Object.keys(query)) {
    if (!SEARCH_PARAMETERS.has(name)) throw new Refused(400, "bad_request");
  }
  const found = sorted(index, filtered(index, query["filter"]), query["sort"]);
  const facetDistribution = distribution(index, found, query["facets"]);
  const most = index.settings.pagination.maxTotalHits;
  const isPaged = query["page"] !== undefined || query["hitsPerPage"] !== undefined;
  const hitsPerPage = number(query["hitsPerPage"], 20);
  const page = number(query["page"], 1);
  const limit = isPaged ? hitsPerPage : number(query["limit"], 20);
  const offset = isPaged ? (page - 1) * hitsPerPage : number(query["offset"], 0);
  const hits = found.slice(0, most).slice(offset, offset + limit);
  const total = Math.min(found.length, most);
  return {
    hits: hits.map((hit) => retrieved(hit, query["attributesToRetrieve"])),
    query: "",
    processingTimeMs: 0,
    ...(facetDistribution === null ? {} : { facetDistribution, facetStats: {} }),
    ...(isPaged
      ? { page, hitsPerPage, totalHits: total, totalPages: Math.ceil(total / hitsPerPage) }
      : { offset, limit, estimatedTotalHits: total }),
  };
}

/**
 * https://www.meilisearch.com/docs/reference/api/facet_search: the values that begin like the query, with the typos of
 * the settings; the first letter is no different from the others here.
 */
export function facetSearch(index: DoubleIndex, { facetName, facetQuery }: Body): Body {
  if (typeof facetName !== "string" || typeof facetQuery !== "string") throw new Refused(400, "bad_request");
  if (!strings(index.settings.filterableAttributes).includes(facetName))
    throw new Refused(400, "invalid_facet_search_facet_name");
  const { oneTypo, twoTypos } = index.settings.typoTolerance.minWordSizeForTypos;
  const written = normalForm(facetQuery);
  const typos = written.length < oneTypo ? 0 : written.length < twoTypos ? 1 : 2;
  const counts = countsOf([...index.documents.values()], facetName);
  const facetHits = [...counts]
    .filter(([value]) => distanceToBeginning(written, normalForm(value)) <= typos)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, index.settings.faceting.maxValuesPerFacet)
    .map(([value, count]) => ({ value, count }));
  return { facetHits, facetQuery, processingTimeMs: 0 };
}

function filtered(index: DoubleIndex, text: unknown): Document[] {
  const documents = [...index.documents.values()];
  if (typeof text !== "string") return documents;
  const filter = parsed(text);
  const allowed = new Set(strings(index.settings.filterableAttributes));
  if (attributesOf(filter).some((attribute) => !allowed.has(attribute)))
    throw new Refused(400, "invalid_search_filter");
  return documents.filter((document) => holds(filter, document));
}

function parsed(text: string): Filter {
  try {
    return parseFilter(text);
  } catch {
    throw new Refused(400, "invalid_search_filter");
  }
}

/** Numbers before texts; what has no value stands last, whatever the direction. */
function sorted(index: DoubleIndex, documents: Document[], rules: unknown): Document[] {
  const allowed = new Set(strings(index.settings.sortableAttributes));
  const compares = strings(rules).map((rule) => {
    const [attribute = "", direction] = rule.split(":");
    if (!allowed.has(attribute)) throw new Refused(400, "invalid_search_sort");
    const sign = direction === "desc" ? -1 : 1;
    return (a: Document, b: Document) => {
      const [one] = valuesIn(a[attribute]);
      const [other] = valuesIn(b[attribute]);
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
      return one === other ? 0 : one < other ? -sign : sign;
    };
  });
  return documents.toSorted((a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function distribution(index: DoubleIndex, documents: readonly Document[], facets: unknown): Body | null {
  if (facets === undefined) return null;
  const allowed = new Set(strings(index.settings.filterableAttributes));
  return Object.fromEntries(
    strings(facets).map((attribute) => {
      if (!allowed.has(attribute)) throw new Refused(400, "invalid_search_facets");
      const counts = [...countsOf(documents, attribute)].sort(([a], [b]) => (a < b ? -1 : 1));
      return [attribute, Object.fromEntries(counts.slice(0, index.settings.faceting.maxValuesPerFacet))];
    }),
  );
}

function countsOf(documents: readonly Document[], attribute: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const value of new Set(valuesIn(document[attribute]).map(String)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function retrieved(document: Document, attributes: unknown): Body {
  return Object.fromEntries(
    strings(attributes)
      .filter((name) => document[name] !== undefined)
      .map((name) => [name, document[name]]),
  );
}

/** Letters too many, too few, wrong or swapped, to the nearest beginning of the value. */
function distanceToBeginning(written: string, value: string): number {
  const rows = [Array.from({ length: value.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= written.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= value.length; column++) {
      const same = written[row - 1] === value[column - 1];
      const swapped = written[row - 1] === value[column - 2] && written[row - 2] === value[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return Math.min(...(rows[written.length] ?? [0]));
}

function strings(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
