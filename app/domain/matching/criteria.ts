import type { Facet, Filter } from "../../ports/search-engine.ts";
import type { Duration, Format, Kind, Level, Sector, Workload } from "../catalogue/labels.ts";
import { DURATIONS } from "../catalogue/labels.ts";

/** What is searched for. Within a list one is enough; between the lists all must hold. Empty lists do not narrow. */
export type SearchCriteria = {
  text: string;
  kinds: readonly Kind[];
  sectors: readonly Sector[];
  /** Codes of regioner of the day. */
  regions: readonly string[];
  /** Among the places: what can be done from anywhere. */
  anywhere: boolean;
  durations: readonly Duration[];
  workloads: readonly Workload[];
  formats: readonly Format[];
  competences: readonly string[];
  levels: readonly Level[];
};

export const NO_CRITERIA: SearchCriteria = {
  text: "",
  kinds: [],
  sectors: [],
  regions: [],
  anywhere: false,
  durations: [],
  workloads: [],
  formats: [],
  competences: [],
  levels: [],
};

/** Every facet but the place, which is one choice of two fields: see `placeFilter`. */
export const FACETS = {
  kind: { type: "value", field: "kind" },
  sector: { type: "value", field: "sector" },
  duration: { type: "range", field: "weeks", buckets: DURATIONS },
  workload: { type: "value", field: "workload" },
  format: { type: "value", field: "format" },
  competence: { type: "value", field: "competences" },
  level: { type: "value", field: "levels" },
} as const satisfies Record<string, Facet>;

/** Counted only, never chosen in: they tell what each place would give. */
export const PLACE_FACETS = {
  regionCode: { type: "value", field: "regionCode" },
  anywhere: { type: "value", field: "format" },
} as const satisfies Record<string, Facet>;

export function choicesOf(criteria: SearchCriteria): Record<keyof typeof FACETS, readonly string[]> {
  return {
    kind: criteria.kinds,
    sector: criteria.sectors,
    duration: criteria.durations,
    workload: criteria.workloads,
    format: criteria.formats,
    competence: criteria.competences,
    level: criteria.levels,
  };
}

/** Only what one can still take part in. */
export const OPEN: Filter = { op: "=", field: "open", value: true };

/** In one of the regioner, or anywhere; null when no place is chosen. `codesOf` gives a region's own and earlier codes. */
export function placeFilter(
  { regions, anywhere }: SearchCriteria,
  codesOf: (region: string) => readonly string[],
): Filter | null {
  if (regions.length === 0 && !anywhere) return null;
  return {
    op: "or",
    parts: [
      ...(regions.length > 0
        ? [{ op: "in", field: "regionCode", values: regions.flatMap(codesOf) } as const]
        : []),
      ...(anywhere ? [{ op: "=", field: "format", value: "online" } as const] : []),
    ],
  };
}
