import {
  type Facet,
  MAX_PER_PAGE,
  type SearchQuery,
  SearchQueryInvalid,
  type Selection,
} from "../../../app/ports/search-engine.ts";
import { checkFilter } from "./check-filter.ts";
import { isDayField, isListField, isNumberField, isTextField } from "./columns.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMED_SORTS: ReadonlySet<unknown> = new Set(["relevance", "deadline", "newest"]);

/**
 * Holds a selection against the port at run time, so that engines need not: a search without a viewer, for one, must
 * find nothing. Throws `SearchQueryInvalid`.
 */
export function checkSelection(selection: Selection): void {
  const { text, visibleTo, today, filter, facets = {}, choices = {}, sort } = selection;
  check(typeof text === "string", "text", "a text is needed");
  check(isViewer(visibleTo), "visibleTo", "a viewer is needed");
  check(typeof today === "string" && DAY.test(today), "today", "a day is needed");
  check(sort === undefined || NAMED_SORTS.has(sort) || isGiven(sort), "sort", "unknown order");
  if (filter !== undefined) checkFilter(filter);
  for (const [name, facet] of Object.entries(facets)) {
    check(isCountable(facet), `facets.${name}`, "unknown field");
  }
  for (const [name, chosen] of Object.entries(choices)) {
    const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
    if (facet === undefined) throw new SearchQueryInvalid(`choices.${name}`, "unknown facet");
    if (facet.type === "value") continue;
    const buckets = new Set(facet.buckets.map((bucket) => bucket.name));
    check(
      chosen.every((value) => buckets.has(value)),
      `choices.${name}`,
      "unknown bucket",
    );
  }
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

function isCountable(facet: Facet): boolean {
  if (facet.type === "value") return isTextField(facet.field) || isListField(facet.field);
  return isNumberField(facet.field) || isDayField(facet.field);
}

function check(holds: boolean, parameter: string, message: string): void {
  if (!holds) throw new SearchQueryInvalid(parameter, message);
}
