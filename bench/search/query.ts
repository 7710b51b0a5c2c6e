import type { SearchQuery } from "../../app/ports/search-engine.ts";

/** The day on which the documents are searched. */
const TODAY = "2026-06-01";

/** Two facets, one filter, the first page, highlights: what a page of results asks for. */
export function queryFor(text: string): SearchQuery {
  return {
    text,
    visibleTo: "anonymous",
    today: TODAY,
    filter: { op: "=", field: "open", value: true },
    facets: { kind: { type: "value", field: "kind" }, region: { type: "value", field: "regionCode" } },
    page: 1,
    perPage: 20,
    highlight: true,
  };
}
