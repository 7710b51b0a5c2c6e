/**
 * What the domain asks of a search engine. Every engine passes the same suite, `tests/contracts/search-engine.ts`,
 * so result sets, counts and totals do not depend on which one runs.
 */

/** A calendar day in Denmark, `YYYY-MM-DD`. */
export type Day = string;
/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`; one form only, because it is compared as text. */
export type Instant = string;
export type Sector = "state" | "region" | "municipality";

/** Who may find a document. */
export type Visibility =
  | { kind: "public" }
  | { kind: "sector"; sector: Sector }
  | { kind: "organisation"; organisationId: string };

/** Who is searching. A filter can narrow what a viewer finds, never widen it. */
export type Viewer = "anonymous" | { sector: Sector; organisationId: string };

export interface SearchCompetence {
  id: string;
  label: string;
  synonyms: readonly string[];
}

/** One opportunity as the index holds it. `open` is not here: it follows from `deadline` and the day of the query. */
export interface SearchDocument {
  id: string;
  externalId: string | null;
  kind: string;
  title: string;
  summary: string;
  text: string;
  /** What people may call it, though none of its texts does; searched, never shown. */
  keywords: string;
  organisationId: string;
  organisationName: string;
  sector: Sector;
  regionCode: string | null;
  municipalityCode: string | null;
  /** The place as people write it (»Odense«). */
  place: string | null;
  competences: readonly SearchCompetence[];
  levels: readonly string[];
  format: string;
  workload: string;
  weeks: number | null;
  hoursPerWeek: number | null;
  startsOn: Day | null;
  /** The last day on which one may apply, that day included. */
  deadline: Day | null;
  publishedAt: Instant;
  /** Whole kroner. */
  priceDkk: number;
  visibility: Visibility;
}

/** Fields with one text value. `startMonth` is the `YYYY-MM` of `startsOn`. */
export type TextField =
  | "id"
  | "externalId"
  | "kind"
  | "organisationId"
  | "sector"
  | "regionCode"
  | "municipalityCode"
  | "format"
  | "workload"
  | "startMonth";
/** Fields with several text values; `competences` are compared by id. `places` is `placesOf` the document. */
export type ListField = "competences" | "levels" | "places";
export type NumberField = "weeks" | "hoursPerWeek" | "priceDkk";
export type DayField = "startsOn" | "deadline" | "publishedAt";
export type ValueField = TextField | ListField;
export type FilterField = ValueField | NumberField | DayField;

/** Among the `places`: one takes part from anywhere. */
export const ANYWHERE = "online";

/** Among the `places`: one goes to this kommune to take part. */
export function goingTo(municipalityCode: string): string {
  return `at:${municipalityCode}`;
}

/**
 * Where a document is, so that one choice may be of a region, a kommune or anywhere: the codes of both, and either
 * `ANYWHERE` or `goingTo` the kommune, never both.
 */
export function placesOf({
  regionCode,
  municipalityCode,
  format,
}: Pick<SearchDocument, "regionCode" | "municipalityCode" | "format">): string[] {
  const going = municipalityCode === null ? null : goingTo(municipalityCode);
  return [regionCode, municipalityCode, format === ANYWHERE ? ANYWHERE : going].filter(
    (code) => code !== null,
  );
}

/**
 * A filter is a set of documents; `not` is everything outside the set, so a document without a value is in `!=` and
 * outside every comparison. On a list, `=` and `in` ask for at least one element, `!=` for none.
 * `to` includes both ends. `exists` means that there is a value (a list: at least one).
 * `open` is true when the deadline is not before the query's `today`, or when there is none.
 * No parts: `and` is everything, `or` and `in` are nothing.
 */
export type Filter =
  | { op: "=" | "!="; field: ValueField | DayField; value: string }
  | { op: "=" | "!="; field: NumberField; value: number }
  | { op: "=" | "!="; field: "open"; value: boolean }
  | { op: "in"; field: ValueField | DayField; values: readonly string[] }
  | { op: "in"; field: NumberField; values: readonly number[] }
  | { op: ">=" | ">" | "<=" | "<"; field: NumberField; value: number }
  | { op: ">=" | ">" | "<=" | "<"; field: DayField; value: string }
  | { op: "to"; field: NumberField; from: number; to: number }
  | { op: "to"; field: DayField; from: string; to: string }
  | { op: "exists"; field: FilterField }
  | { op: "and" | "or"; parts: readonly Filter[] }
  | { op: "not"; part: Filter };

/** `from` is included, `below` is not; a missing end is open. With `missing` it holds what has no value, and no other. */
export type Bucket<T> =
  | { name: string; from?: T; below?: T; missing?: never }
  | { name: string; missing: true; from?: never; below?: never };

/** A value facet counts each value that occurs; a range facet counts its named buckets, which may overlap. */
export type Facet =
  | { type: "value"; field: ValueField }
  | { type: "range"; field: NumberField; buckets: readonly Bucket<number>[] }
  | { type: "range"; field: DayField; buckets: readonly Bucket<string>[] };

/**
 * The words of a text are its `queryTerms`. Of n words a document holds k, each as written, inflected, as kin or
 * synonym, with few enough typos, the last also as a beginning. With `best` the largest k among the documents that the
 * viewer may see and that fit `filter` (choices do not count), what is found holds `best` words, or one less when best
 * is n and more than 1: all words, and nearly all. Nothing is found when best is 0.
 *
 * More words stand before fewer, whatever the order; this is the order within.
 * - `relevance`: fewest typos; then the better field (title, competences, place and organisation, summary, text, facts)
 *   and the closer term first, as each engine weighs them; then newest
 * - `deadline`: nearest first, without deadline last
 * - `newest`: last published first
 * - `given`: the order of these ids, the rest after them
 *
 * Ties: the title in Danish order, then the id.
 */
export type Sort = "relevance" | "deadline" | "newest" | { given: readonly string[] };

/** What decides which documents are found and in which order. */
export interface Selection {
  /** As typed, anything at all; empty or without a word in it finds everything. */
  text: string;
  visibleTo: Viewer;
  /** The day in Denmark, for `open`. */
  today: Day;
  filter?: Filter;
  /** The facets of the page, by name. */
  facets?: Readonly<Record<string, Facet>>;
  /**
   * What is chosen in each facet, by the name of the facet: values, or names of buckets. Within a facet one is enough,
   * between facets all must hold, and the counts of a facet ignore its own choice. Nothing chosen: no restriction.
   */
  choices?: Readonly<Record<string, readonly string[]>>;
  sort?: Sort;
}

export interface SearchQuery extends Selection {
  /** From 1. */
  page: number;
  /** 1 to `MAX_PER_PAGE`. */
  perPage: number;
  highlight?: boolean;
}

export const MAX_PER_PAGE = 100;

export type HighlightField = "title" | "summary" | "text" | "competences";

export interface SearchHit {
  id: string;
  /** HTML: the text escaped, then `<mark>` around what matched. Only fields with a match; `text` is cut around the first. */
  highlights: Partial<Record<HighlightField, string>>;
}

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  /** How many of `total` match every word. */
  allWordsTotal: number;
  page: number;
  perPage: number;
  /** By facet, by value or bucket. A value facet leaves out zeros, except for what is chosen. */
  facets: Record<string, Record<string, number>>;
  engine: string;
  /** The engine that should have answered: `engine` stands in for it. */
  insteadOf?: string;
  tookMs: number;
}

export interface SearchHealth {
  engine: string;
  /** The engine that should answer: `engine` stands in for it, and holds the same. */
  insteadOf?: string;
  available: boolean;
  documents: number;
  /** The index is new, or was made by another version, and does not hold the documents yet. */
  needsReindex: boolean;
}

/**
 * Every method rejects with a `SearchError` and nothing else. `SearchUnavailable` may be tried again; a change that
 * was not accepted has not happened.
 */
export interface SearchEngine {
  readonly name: string;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Every id found, in order: what the ranking of matches starts from. */
  ids(selection: Selection): Promise<string[]>;
  /** Adds or replaces by id, all or nothing. Found by the next search. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  /** Unknown ids are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Builds a second index beside the first and swaps when it is complete, so searches never see half of one; when the
   * documents end in an error, the old index stays. Changes made meanwhile win over the documents of the stream.
   * Returns how many documents the new index holds.
   */
  reindex(
    documents: AsyncIterable<SearchDocument>,
    onProgress?: (documentsDone: number) => void,
  ): Promise<number>;
  count(): Promise<number>;
  /** Never rejects. */
  health(): Promise<SearchHealth>;
  close(): Promise<void>;
}

export type SearchErrorCode = "search_unavailable" | "search_task_failed" | "search_query_invalid";

export abstract class SearchError extends Error {
  abstract readonly code: SearchErrorCode;
}

const SEARCH_ERROR_CODES: readonly unknown[] = [
  "search_unavailable",
  "search_task_failed",
  "search_query_invalid",
] satisfies SearchErrorCode[];

/**
 * Whether an engine threw it. By its code: the built pages hold a copy of this file, and the engine outside them
 * throws the original's classes, which `instanceof` does not take for its own.
 */
export function isSearchError(error: unknown): error is SearchError {
  return error instanceof Error && "code" in error && SEARCH_ERROR_CODES.includes(error.code);
}

/** The engine cannot be reached, is closed or is too busy. */
export class SearchUnavailable extends SearchError {
  override readonly name = "SearchUnavailable";
  readonly code = "search_unavailable";
}

/** The engine answered, but did not carry the change out. */
export class SearchTaskFailed extends SearchError {
  override readonly name = "SearchTaskFailed";
  readonly code = "search_task_failed";
}

/** The query breaks the rules of the port; `parameter` names the part (`perPage`, `filter`, `choices.kind`). */
export class SearchQueryInvalid extends SearchError {
  override readonly name = "SearchQueryInvalid";
  readonly code = "search_query_invalid";
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(`${parameter}: ${message}`);
    this.parameter = parameter;
  }
}
