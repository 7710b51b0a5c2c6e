import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import {
  isSearchError,
  type SearchEngine,
  type SearchResult,
  type Sort,
  type Viewer,
} from "../../ports/search-engine.ts";
import { type OpportunitySummary, regionsOn, summariesOf } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { choicesOf, FACETS, OPEN, PLACE_FACETS, placeFilter, type SearchCriteria } from "./criteria.ts";
import { rankFor } from "./rank-for.server.ts";
import type { Reason } from "./rules.ts";

export type SearchOrder = "match" | "relevance" | "deadline" | "newest";

export type SearchOptions = {
  db: Database;
  search: SearchEngine;
  clock: Clock;
  /** Null: somebody who is not signed in, who finds only what is public and in no order of fit. */
  actor: Actor | null;
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
  highlights: SearchResult["hits"][number]["highlights"];
};

export type SearchAnswer =
  | {
      available: true;
      /** The search server does not answer; Rokade's own index did, which holds the same. */
      standsIn: boolean;
      found: FoundOpportunity[];
      total: number;
      page: number;
      pages: number;
      /** How many each choice would give, by facet: a facet's own choice does not narrow its counts. */
      counts: Record<keyof typeof FACETS, Record<string, number>>;
      places: { code: string; name: string; count: number }[];
      anywhere: number;
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
  const today = clock.today();
  const [regions, ranked] = await Promise.all([
    regionsOn(db.read, today),
    actor ? rankFor({ db, clock, actor }) : [],
  ]);
  const place = placeFilter(criteria, (code) => regions.find((one) => one.code === code)?.codes ?? [code]);
  const query = {
    text: criteria.text,
    visibleTo: viewerOf(actor),
    today,
    facets: { ...FACETS, ...PLACE_FACETS },
    choices: choicesOf(criteria),
    sort: sortOf(order, ranked),
    perPage,
    highlight: options.highlight ?? false,
  };
  const narrowed = { ...query, filter: place ? { op: "and" as const, parts: [OPEN, place] } : OPEN };
  const first = await search.search({ ...narrowed, page: options.page });
  const pages = Math.max(1, Math.ceil(first.total / perPage));
  const result = options.page > pages ? await search.search({ ...narrowed, page: pages }) : first;
  const placed = place ? await search.search({ ...query, filter: OPEN, page: 1, perPage: 1 }) : result;
  const reasons = new Map(ranked.map((one) => [one.id, one.reasons]));
  const highlights = new Map(result.hits.map((hit) => [hit.id, hit.highlights]));
  const summaries = await summariesOf(
    db.read,
    result.hits.map(({ id }) => id),
  );
  const { kind, sector, duration, workload, format, competence, level } = result.facets;
  return {
    available: true,
    standsIn: result.insteadOf !== undefined,
    found: summaries.map((opportunity) => ({
      opportunity,
      reasons: reasons.get(opportunity.id) ?? [],
      highlights: highlights.get(opportunity.id) ?? {},
    })),
    total: result.total,
    page: result.page,
    pages,
    counts: {
      kind: kind ?? {},
      sector: sector ?? {},
      duration: duration ?? {},
      workload: workload ?? {},
      format: format ?? {},
      competence: competence ?? {},
      level: level ?? {},
    },
    places: regions.map(({ code, name, codes }) => ({
      code,
      name,
      count: codes.reduce((sum, one) => sum + (placed.facets["regionCode"]?.[one] ?? 0), 0),
    })),
    anywhere: placed.facets["anywhere"]?.["online"] ?? 0,
  };
}

function viewerOf(actor: Actor | null): Viewer {
  if (!actor?.employment) return "anonymous";
  const { sector, organisationId } = actor.employment;
  return { sector, organisationId };
}

function sortOf(order: SearchOrder, ranked: readonly { id: string }[]): Sort {
  return order === "match" ? { given: ranked.map(({ id }) => id) } : order;
}
