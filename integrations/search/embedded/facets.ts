import {
  type Bucket,
  type DayField,
  type Facet,
  type NumberField,
  placesOf,
  SearchQueryInvalid,
  type Selection,
  type ValueField,
} from "../../../app/ports/search-engine.ts";
import type { DocumentRow } from "./generation.ts";

export interface ChosenRows {
  /** The rows that fit every choice. */
  rows: DocumentRow[];
  counts: Record<string, Record<string, number>>;
}

/**
 * Narrows rows by what is chosen in each facet and counts every facet in the same pass: a row that fits all choices
 * counts everywhere, a row that misses one facet's choice counts in that facet only, and nowhere when it misses two.
 * Throws `SearchQueryInvalid` for a choice in a facet that is not asked for, or of a bucket that does not exist.
 */
export function chooseAndCount(
  rows: readonly DocumentRow[],
  { facets = {}, choices = {} }: Pick<Selection, "facets" | "choices">,
): ChosenRows {
  const groups = Object.entries(facets).map(([name, facet]) => ({
    name,
    valuesOf: valuesOf(name, facet),
    chosen: chosenIn(name, facet, choices),
    counts: new Map<string, number>(),
  }));
  for (const name of Object.keys(choices)) {
    if (!Object.hasOwn(facets, name)) throw new SearchQueryInvalid(`choices.${name}`, "unknown facet");
  }
  for (const { chosen, counts, name } of groups) {
    const facet = facets[name];
    for (const value of chosen) counts.set(value, 0);
    if (facet?.type === "range") for (const bucket of facet.buckets) counts.set(bucket.name, 0);
  }
  const fitting: DocumentRow[] = [];
  for (const row of rows) {
    const values = groups.map((group) => group.valuesOf(row));
    const missed = groups.filter(
      ({ chosen }, at) => chosen.size > 0 && !values[at]?.some((value) => chosen.has(value)),
    );
    if (missed.length > 1) continue;
    if (missed.length === 0) fitting.push(row);
    groups.forEach((group, at) => {
      if (missed.length === 1 && missed[0] !== group) return;
      for (const value of values[at] ?? []) group.counts.set(value, (group.counts.get(value) ?? 0) + 1);
    });
  }
  return {
    rows: fitting,
    counts: Object.fromEntries(groups.map(({ name, counts }) => [name, Object.fromEntries(counts)])),
  };
}

function chosenIn(
  name: string,
  facet: Facet,
  choices: Readonly<Record<string, readonly string[]>>,
): Set<string> {
  const chosen = new Set(Object.hasOwn(choices, name) ? choices[name] : []);
  if (facet.type === "range") {
    const buckets = new Set(facet.buckets.map((bucket) => bucket.name));
    for (const value of chosen) {
      if (!buckets.has(value)) throw new SearchQueryInvalid(`choices.${name}`, "unknown bucket");
    }
  }
  return chosen;
}

const TEXTS: Readonly<Record<ValueField, (row: DocumentRow) => string[]>> = {
  id: (row) => [row.id],
  externalId: (row) => present(row.external_id),
  kind: (row) => [row.kind],
  organisationId: (row) => [row.organisation_id],
  sector: (row) => [row.sector],
  regionCode: (row) => present(row.region_code),
  municipalityCode: (row) => present(row.municipality_code),
  format: (row) => [row.format],
  workload: (row) => [row.workload],
  startMonth: (row) => present(row.starts_on?.slice(0, 7)),
  competences: (row) => listed(row.competences),
  levels: (row) => listed(row.levels),
  places: ({ region_code, municipality_code, format }) =>
    placesOf({ regionCode: region_code, municipalityCode: municipality_code, format }),
};
const NUMBERS: Readonly<Record<NumberField, (row: DocumentRow) => number | null>> = {
  weeks: (row) => row.weeks,
  hoursPerWeek: (row) => row.hours_per_week,
  priceDkk: (row) => row.price_dkk,
};
const DAYS: Readonly<Record<DayField, (row: DocumentRow) => string | null>> = {
  startsOn: (row) => row.starts_on,
  deadline: (row) => row.deadline,
  publishedAt: (row) => row.published_at,
};

function valuesOf(name: string, facet: Facet): (row: DocumentRow) => string[] {
  if (facet.type === "value") return reader(TEXTS, facet.field, name);
  if (isNumberRange(facet)) {
    const numberOf = reader(NUMBERS, facet.field, name);
    return (row) => bucketsAround(numberOf(row), facet.buckets);
  }
  const dayOf = reader(DAYS, facet.field, name);
  return (row) => bucketsAround(dayOf(row), facet.buckets);
}

type RangeFacet = Extract<Facet, { type: "range" }>;

function isNumberRange(facet: RangeFacet): facet is Extract<RangeFacet, { field: NumberField }> {
  return Object.hasOwn(NUMBERS, facet.field);
}

function reader<F extends string, R>(readers: Readonly<Record<F, R>>, field: F, name: string): R {
  if (!Object.hasOwn(readers, field)) throw new SearchQueryInvalid(`facets.${name}`, "unknown field");
  return readers[field];
}

function bucketsAround<T extends number | string>(value: T | null, buckets: readonly Bucket<T>[]): string[] {
  const holds = ({ from, below, missing }: Bucket<T>) =>
    value === null || missing
      ? value === null && missing === true
      : (from === undefined || value >= from) && (below === undefined || value < below);
  return buckets.filter(holds).map((bucket) => bucket.name);
}

function present(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [value];
}

function listed(json: string): string[] {
  const values: unknown = JSON.parse(json);
  return Array.isArray(values) ? [...new Set(values.filter((value) => typeof value === "string"))] : [];
}
