import {
  countFound,
  type FoundOpportunity,
  type Geography,
  searchOpportunities,
} from "../../domain/matching/index.server.ts";
import { criteriaOf, type World } from "./read-search.server.ts";
import {
  type FilterName,
  filtersIn,
  type Order,
  type SearchAddress,
  without,
  withoutFilters,
} from "./search-address.ts";

const NEAREST = 3;
/** So many filters and words are tried one by one when nothing was found; nobody sets more by hand. */
const MOST_TRIED = 12;
const MOST_WORDS = 8;

export type NoHits = {
  /** What each filter's removal would give, for those that give something. */
  removals: { filter: FilterName; value: string; total: number }[];
  /** What the search would give without one of its words. */
  words: { word: string; rest: string; total: number }[];
  /** What it would give without its words, and without any filter. */
  withoutText: number;
  withoutFilters: number;
  nearest: FoundOpportunity[];
};

/** What to take away when nothing was found, each with what it would give, and what comes nearest. */
export async function helpWithNoHits(
  world: World,
  address: SearchAddress,
  order: Order,
  geography: Geography,
): Promise<NoHits> {
  const filters = filtersIn(address).slice(0, MOST_TRIED);
  const words = eachWordLess(address.text);
  const bare = withoutFilters(address);
  const counts = await countFound({
    ...world,
    alternatives: [
      { ...address, text: "" },
      bare,
      ...words.map(({ rest }) => ({ ...address, text: rest })),
      ...filters.map(({ filter, value }) => without(address, filter, value)),
    ].map((alternative) => criteriaOf(alternative, geography)),
  });
  const [withoutText = 0, unfiltered = 0, ...totals] = counts;
  const given = <T>(list: readonly T[], totalsOfList: readonly number[]) =>
    list.map((one, place) => ({ ...one, total: totalsOfList[place] ?? 0 })).filter(({ total }) => total > 0);
  return {
    words: given(words, totals.slice(0, words.length)),
    removals: given(filters, totals.slice(words.length)),
    withoutText: address.text === "" ? 0 : withoutText,
    withoutFilters: unfiltered,
    nearest: await nearestTo(world, address, order, geography),
  };
}

/** The text without each of its words in turn; nothing for a single word, which is the whole text. */
function eachWordLess(text: string): { word: string; rest: string }[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((word, at) => ({ word, rest: words.filter((_, other) => other !== at).join(" ") }));
}

/** What ever wider searches find first: the words count for more than the filters. */
async function nearestTo(
  world: World,
  address: SearchAddress,
  order: Order,
  geography: Geography,
): Promise<FoundOpportunity[]> {
  const bare = withoutFilters(address);
  const everywhere = { ...bare, group: null };
  const nearest = new Map<string, FoundOpportunity>();
  for (const wider of [bare, everywhere, { ...address, text: "" }, { ...everywhere, text: "" }]) {
    const answer = await searchOpportunities({
      ...world,
      criteria: criteriaOf(wider, geography),
      order,
      page: 1,
      perPage: NEAREST,
    });
    for (const one of answer.available ? answer.found : []) nearest.set(one.opportunity.id, one);
    if (nearest.size >= NEAREST) break;
  }
  return [...nearest.values()].slice(0, NEAREST);
}
