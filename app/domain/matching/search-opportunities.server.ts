import { ANYWHERE, goingTo, isSearchError, type SearchResult, type Sort } from "../../ports/search-engine.ts";
import { type OpportunitySummary, summariesOf } from "../catalogue/index.server.ts";
import { DISTANCES } from "../catalogue/labels.ts";
import type { MatchPart } from "./breakdown.ts";
import type { FacetName, SearchCriteria } from "./criteria.ts";
import { codesNear, type Geography, regionOfMunicipality } from "./geography.ts";
import { geographyOf } from "./queries.server.ts";
import { rankFor } from "./rank-for.server.ts";
import type { Reason } from "./rules.ts";
import { type Searching, selectionOf } from "./selection.server.ts";

export type SearchOrder = "match" | "relevance" | "deadline" | "newest";

export type SearchOptions = Searching & {
  criteria: SearchCriteria;
  order: SearchOrder;
  /** From 1; a page after the last is answered with the last. */
  page: number;
  perPage: number;
  highlight?: boolean;
};

export type FoundOpportunity = {
  opportunity: OpportunitySummary;
  /** What speaks for it; empty for those who are not signed in, and where there is nothing to say. */
  reasons: readonly Reason[];
  /** The whole breakdown of the match; empty for those who are not signed in. */
  parts: readonly MatchPart[];
  /** Whether the person has said that they are not interested; null for those who are not signed in. */
  dismissed: boolean | null;
  highlights: SearchResult["hits"][number]["highlights"];
};

type Counts = Readonly<Record<string, number>>;
export type PlaceCount = { code: string; name: string; count: number };

export type SearchAnswer =
  | {
      available: true;
      /** The search server does not answer; Rokade's own index did, which holds the same. */
      standsIn: boolean;
      /** What holds all words before what holds nearly all, whatever the order. */
      found: FoundOpportunity[];
      total: number;
      /** How many of them hold every word that is searched for. */
      allWordsTotal: number;
      page: number;
      pages: number;
      /** How many each choice would give, by group: a group's own choice does not narrow its counts. */
      counts: Record<Exclude<FacetName, "place" | "near">, Counts>;
      regions: readonly PlaceCount[];
      /** The kommuner of the regioner in which something is chosen, as far as there is anything. */
      municipalities: readonly (PlaceCount & { region: string })[];
      anywhere: number;
      /** How many are within each distance; null where it is not known where the searcher works. */
      distances: Counts | null;
    }
  | { available: false };

/** Finds open opportunities with counts for every choice. `available: false` when the search engine cannot answer. */
export async function searchOpportunities(options: SearchOptions): Promise<SearchAnswer> {
  try {
    return await answer(options);
  } catch (error) {
    if (isSearchError(error)) return { available: false };
    throw error;
  }
}

async function answer(options: SearchOptions): Promise<SearchAnswer> {
  const { db, search, clock, actor, criteria, order, perPage } = options;
  const [geography, ranked] = await Promise.all([
    geographyOf(db.read, actor, clock.today()),
    actor ? rankFor({ db, clock, actor }) : [],
  ]);
  const query = {
    ...selectionOf(options, criteria, geography),
    sort: sortOf(order, ranked),
    perPage,
    highlight: options.highlight ?? false,
  };
  const first = await search.search({ ...query, page: options.page });
  const pages = Math.max(1, Math.ceil(first.total / perPage));
  const result = options.page > pages ? await search.search({ ...query, page: pages }) : first;
  const matches = new Map(ranked.map((one) => [one.id, one]));
  const highlights = new Map(result.hits.map((hit) => [hit.id, hit.highlights]));
  const summaries = await summariesOf(
    db.read,
    result.hits.map(({ id }) => id),
  );
  return {
    available: true,
    standsIn: result.insteadOf !== undefined,
    found: summaries.map((opportunity) => ({
      opportunity,
      reasons: matches.get(opportunity.id)?.reasons ?? [],
      parts: matches.get(opportunity.id)?.parts ?? [],
      dismissed: matches.get(opportunity.id)?.dismissed ?? (actor ? false : null),
      highlights: highlights.get(opportunity.id) ?? {},
    })),
    total: result.total,
    allWordsTotal: result.allWordsTotal,
    page: result.page,
    pages,
    counts: countsIn(result),
    ...placesIn(result, criteria, geography),
  };
}

function countsIn({ facets }: SearchResult) {
  return {
    kind: facets["kind"] ?? {},
    sector: facets["sector"] ?? {},
    duration: facets["duration"] ?? {},
    workload: facets["workload"] ?? {},
    format: facets["format"] ?? {},
    competence: facets["competence"] ?? {},
    level: facets["level"] ?? {},
    start: facets["start"] ?? {},
    deadline: facets["deadline"] ?? {},
    price: facets["price"] ?? {},
  };
}

function placesIn({ facets }: SearchResult, criteria: SearchCriteria, geography: Geography) {
  const at = (counts: Counts | undefined, codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (counts?.[code] ?? 0), 0);
  const { place, near } = facets;
  const regionOf = (code: string) => regionOfMunicipality(code, geography);
  const open = new Set([...criteria.regions, ...criteria.municipalities.map(regionOf)]);
  return {
    regions: geography.regions.map(({ code, name, codes }) => ({ code, name, count: at(place, codes) })),
    municipalities: [...geography.municipalities.values()].flatMap(({ code, name }) => {
      const region = regionOf(code);
      const count = at(place, [code]);
      const isShown = count > 0 || criteria.municipalities.includes(code);
      return region !== null && open.has(region) && isShown ? [{ code, name, region, count }] : [];
    }),
    anywhere: at(place, [ANYWHERE]),
    distances:
      geography.workplace &&
      Object.fromEntries(
        DISTANCES.map((km) => [km, at(near, [ANYWHERE, ...codesNear(Number(km), geography).map(goingTo)])]),
      ),
  };
}

function sortOf(order: SearchOrder, ranked: readonly { id: string }[]): Sort {
  return order === "match" ? { given: ranked.map(({ id }) => id) } : order;
}
