import { findWholeOrNull, type SearchCriteria, type WholeOptions } from "../matching/index.server.ts";
import type { SavedSearch } from "./queries.server.ts";

type Searching = Omit<WholeOptions, "criteria" | "since" | "sort" | "most">;

/** How many a search finds, and how many of them are new to its owner; null when the search engine cannot answer. */
export function countSaved(
  { db, search, clock, actor }: Searching,
  searches: readonly SavedSearch[],
): Promise<({ found: number; fresh: number } | null)[]> {
  return Promise.all(
    searches.map(async ({ criteria, seenAt }) => {
      const asked = {
        ...{ db, search, clock, actor },
        criteria: JSON.parse(criteria) as SearchCriteria,
        sort: "newest" as const,
        most: 1,
      };
      const found = await findWholeOrNull(asked);
      const fresh = found?.total === 0 ? found : await findWholeOrNull({ ...asked, since: seenAt });
      return found && fresh && { found: found.total, fresh: fresh.total };
    }),
  );
}
