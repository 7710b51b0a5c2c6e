import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { type Facet, type Filter, isSearchError, type SearchEngine } from "../../ports/search-engine.ts";
import { type OpportunitySummary, regionsOn, summariesOf } from "../catalogue/index.server.ts";
import { OPEN } from "./criteria.ts";

/** A query of the open API; lists narrow by »one of«, numbers and days are included at both ends. */
export type PublicQuery = {
  q: string;
  kind: readonly string[];
  sector: readonly string[];
  region: readonly string[];
  municipality: readonly string[];
  organisation: readonly string[];
  competence: readonly string[];
  level: readonly string[];
  format: readonly string[];
  workload: readonly string[];
  weeksMin?: number | undefined;
  weeksMax?: number | undefined;
  startsFrom?: string | undefined;
  startsTo?: string | undefined;
  deadlineFrom?: string | undefined;
  deadlineTo?: string | undefined;
  /** Whole kroner. */
  priceMax?: number | undefined;
  sort?: "relevance" | "deadline" | "newest" | undefined;
  page: number;
  perPage: number;
};

export type PublicAnswer =
  | {
      available: true;
      found: { opportunity: OpportunitySummary; highlights: Readonly<Record<string, string>> }[];
      total: number;
      facets: Record<string, Record<string, number>>;
      engine: string;
      tookMs: number;
    }
  | { available: false };

const FACETS = {
  kind: { type: "value", field: "kind" },
  sector: { type: "value", field: "sector" },
  region: { type: "value", field: "regionCode" },
  municipality: { type: "value", field: "municipalityCode" },
  competence: { type: "value", field: "competences" },
  level: { type: "value", field: "levels" },
  format: { type: "value", field: "format" },
  workload: { type: "value", field: "workload" },
} as const satisfies Record<string, Facet>;

/** What anybody may find of the open opportunities, in the engine's order; `available: false` when it cannot answer. */
export async function findPublic({
  db,
  search,
  clock,
  query,
}: {
  db: Database;
  search: SearchEngine;
  clock: Clock;
  query: PublicQuery;
}): Promise<PublicAnswer> {
  const today = clock.today();
  const regions = await regionsOn(db.read, today);
  const region = query.region.flatMap((code) => regions.find((one) => one.code === code)?.codes ?? [code]);
  try {
    const result = await search.search({
      text: query.q,
      visibleTo: "anonymous",
      today,
      filter: { op: "and", parts: [OPEN, ...boundsOf(query)] },
      facets: FACETS,
      choices: {
        kind: query.kind,
        sector: query.sector,
        region,
        municipality: query.municipality,
        competence: query.competence,
        level: query.level,
        format: query.format,
        workload: query.workload,
      },
      sort: query.sort ?? (query.q.trim() === "" ? "deadline" : "relevance"),
      page: query.page,
      perPage: query.perPage,
      highlight: true,
    });
    const highlights = new Map(result.hits.map((hit) => [hit.id, hit.highlights]));
    const summaries = await summariesOf(
      db.read,
      result.hits.map(({ id }) => id),
    );
    return {
      available: true,
      found: summaries.map((opportunity) => ({
        opportunity,
        highlights: { ...highlights.get(opportunity.id) },
      })),
      total: result.total,
      facets: Object.fromEntries(
        Object.entries(result.facets).map(([name, counts]) => [name, inOrder(counts)]),
      ),
      engine: result.engine,
      tookMs: Math.round(result.tookMs * 100) / 100,
    };
  } catch (error) {
    if (isSearchError(error)) return { available: false };
    throw error;
  }
}

/** By value: the order in which an engine met them says nothing, and would make another answer of the same. */
function inOrder(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function boundsOf(query: PublicQuery): Filter[] {
  const { organisation, weeksMin, weeksMax, priceMax } = query;
  const { startsFrom, startsTo, deadlineFrom, deadlineTo } = query;
  return [
    ...(organisation.length === 0
      ? []
      : [{ op: "in", field: "organisationId", values: organisation } as const]),
    ...(weeksMin === undefined ? [] : [{ op: ">=", field: "weeks", value: weeksMin } as const]),
    ...(weeksMax === undefined ? [] : [{ op: "<=", field: "weeks", value: weeksMax } as const]),
    ...(priceMax === undefined ? [] : [{ op: "<=", field: "priceDkk", value: priceMax } as const]),
    ...(startsFrom === undefined ? [] : [{ op: ">=", field: "startsOn", value: startsFrom } as const]),
    ...(startsTo === undefined ? [] : [{ op: "<=", field: "startsOn", value: startsTo } as const]),
    ...(deadlineFrom === undefined ? [] : [{ op: ">=", field: "deadline", value: deadlineFrom } as const]),
    ...(deadlineTo === undefined ? [] : [{ op: "<=", field: "deadline", value: deadlineTo } as const]),
  ];
}
