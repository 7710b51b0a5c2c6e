import { isSearchError } from "../../ports/search-engine.ts";
import { findWhole, type SearchCriteria } from "../matching/index.server.ts";
import type { SavedSearch } from "./queries.server.ts";

type Searching = Omit<Parameters<typeof findWhole>[0], "criteria" | "since" | "sort" | "most">;

/** How many each search finds, and how many of them are new to its owner; null when the search engine cannot answer. */
export async function countSaved(
  searching: Searching,
  searches: readonly SavedSearch[],
): Promise<{ found: number; fresh: number }[] | null> {
  const count = async ({ criteria, seenAt }: SavedSearch) => {
    const asked = {
      ...searching,
      criteria: JSON.parse(criteria) as SearchCriteria,
      sort: "newest" as const,
      most: 1,
    };
    const [found, fresh] = await Promise.all([findWhole(asked), findWhole({ ...asked, since: seenAt })]);
    return { found: found.total, fresh: fresh.total };
  };
  try {
    return await Promise.all(searches.map(count));
  } catch (error) {
    if (isSearchError(error)) return null;
    throw error;
  }
}
