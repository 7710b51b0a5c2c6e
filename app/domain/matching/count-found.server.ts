import { isSearchError } from "../../ports/search-engine.ts";
import type { SearchCriteria } from "./criteria.ts";
import { geographyOf } from "./queries.server.ts";
import { type Searching, selectionOf, uncounted } from "./selection.server.ts";

/** How many open opportunities each set of criteria finds, in the order given; 0 when the search engine cannot answer. */
export async function countFound({
  alternatives,
  ...searching
}: Searching & { alternatives: readonly SearchCriteria[] }): Promise<number[]> {
  const { db, search, clock, actor } = searching;
  const geography = await geographyOf(db.read, actor, clock.today());
  const count = async (criteria: SearchCriteria) => {
    const selection = uncounted(selectionOf(searching, criteria, geography));
    return (await search.search({ ...selection, page: 1, perPage: 1 })).total;
  };
  try {
    return await Promise.all(alternatives.map(count));
  } catch (error) {
    if (isSearchError(error)) return alternatives.map(() => 0);
    throw error;
  }
}
