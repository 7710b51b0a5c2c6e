import {
  MAX_PER_PAGE,
  type SearchQuery,
  SearchQueryInvalid,
  type Selection,
} from "../../../app/ports/search-engine.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMED_SORTS: ReadonlySet<unknown> = new Set(["relevance", "deadline", "newest"]);

/** Throws `SearchQueryInvalid`. The viewer is checked at run time too: without one, nothing may be found. */
export function checkSelection(selection: Selection): void {
  const { text, visibleTo, today, sort } = selection;
  check(typeof text === "string", "text", "a text is needed");
  check(isViewer(visibleTo), "visibleTo", "a viewer is needed");
  check(typeof today === "string" && DAY.test(today), "today", "a day is needed");
  check(sort === undefined || NAMED_SORTS.has(sort) || isGiven(sort), "sort", "unknown order");
}

/** As `checkSelection`, with the page. */
export function checkQuery(query: SearchQuery): void {
  checkSelection(query);
  const { page, perPage } = query;
  check(Number.isSafeInteger(page) && page >= 1, "page", "from 1");
  check(
    Number.isSafeInteger(perPage) && perPage >= 1 && perPage <= MAX_PER_PAGE,
    "perPage",
    `from 1 to ${MAX_PER_PAGE}`,
  );
}

function isViewer(viewer: unknown): boolean {
  if (viewer === "anonymous") return true;
  if (typeof viewer !== "object" || viewer === null) return false;
  return (
    "sector" in viewer &&
    typeof viewer.sector === "string" &&
    "organisationId" in viewer &&
    typeof viewer.organisationId === "string"
  );
}

function isGiven(sort: unknown): boolean {
  return typeof sort === "object" && sort !== null && "given" in sort && Array.isArray(sort.given);
}

function check(holds: boolean, parameter: string, message: string): void {
  if (!holds) throw new SearchQueryInvalid(parameter, message);
}
