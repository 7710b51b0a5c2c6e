import { type Facet, isSearchError, MAX_PER_PAGE, type Sort } from "../../ports/search-engine.ts";
import { STARTS_ANY_TIME, STARTS_LATER } from "../catalogue/labels.ts";
import { type SearchCriteria, startMonths } from "./criteria.ts";
import type { Geography } from "./geography.ts";
import { geographyOf } from "./queries.server.ts";
import { type Searching, selectionOf, uncounted } from "./selection.server.ts";

const FRESH = "fresh";

export type WholeOptions = Searching & {
  criteria: SearchCriteria;
  since?: Date;
  sort: Sort;
  /** So many ids are wanted. */
  most: number;
};
export type Whole = { total: number; ids: string[] };

/** As `findWhole`, or null when the search engine cannot answer. */
export async function findWholeOrNull(options: WholeOptions): Promise<Whole | null> {
  try {
    return await findWhole(options);
  } catch (error) {
    if (isSearchError(error)) return null;
    throw error;
  }
}

/**
 * The open opportunities that hold every word of a search: what may be told to somebody who is not looking. Those that
 * hold nearly all words are for the page of the search, which says so beside them. `since`: only what was published
 * after that moment. Throws the engine's error when it cannot answer.
 */
export async function findWhole({ criteria, since, sort, most, ...searching }: WholeOptions): Promise<Whole> {
  const { db, search, clock, actor } = searching;
  const today = clock.today();
  const geography = await geographyOf(db.read, actor, today);
  const asked = stillAsked(criteria, geography, today);
  if (asked === null) return { total: 0, ids: [] };
  const { facets, choices, ...selection } = uncounted(selectionOf(searching, asked, geography));
  const query = {
    ...selection,
    facets: since === undefined ? facets : { ...facets, [FRESH]: publishedAfter(since) },
    choices: since === undefined ? choices : { ...choices, [FRESH]: [FRESH] },
    sort,
    perPage: Math.min(Math.max(most, 1), MAX_PER_PAGE),
  };
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const { hits, allWordsTotal: total } = await search.search({ ...query, page });
    ids.push(...hits.map(({ id }) => id));
    const enough = Math.min(total, most);
    if (ids.length >= enough || hits.length === 0) return { total, ids: ids.slice(0, enough) };
  }
}

function publishedAfter(moment: Date): Facet {
  const from = new Date(moment.getTime() + 1).toISOString();
  return { type: "range", field: "publishedAt", buckets: [{ name: FRESH, from }] };
}

/**
 * A search may be older than today's choices: months pass, and people change workplace. Null when a choice has nothing
 * left: it must not find more than it did, as if nothing had been chosen.
 */
function stillAsked(
  criteria: SearchCriteria,
  { workplace }: Geography,
  today: string,
): SearchCriteria | null {
  const known = [...startMonths(today), STARTS_LATER, STARTS_ANY_TIME];
  const starts = criteria.starts.filter((start) => known.includes(start));
  if (criteria.starts.length > 0 && starts.length === 0) return null;
  if (criteria.distance !== null && workplace === null) return null;
  return { ...criteria, starts };
}
