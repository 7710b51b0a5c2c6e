import type { Bucket, Facet, FilterField, Selection } from "../../../app/ports/search-engine.ts";
import type { Condition } from "./conditions.ts";
import { attributeOf, sizeOf } from "./filter-condition.ts";
import { type Answer, hitsOf } from "./server.ts";
import { readValue } from "./values.ts";

/** One search whose answer counts the values of attributes. */
export interface FacetQuestion {
  condition: Condition;
  attributes: readonly string[];
  facets: readonly (readonly [name: string, facet: Facet])[];
}

/**
 * Facets without a choice are counted together, in all that is found; one with a choice by itself, in what would be
 * found without it: `conditionWithout` gives that.
 */
export function facetQuestions(
  { facets = {}, choices = {} }: Selection,
  conditionWithout: (name: string | null) => Condition,
): FacetQuestion[] {
  const isChosen = ([name]: readonly [string, Facet]) =>
    Object.hasOwn(choices, name) && (choices[name]?.length ?? 0) > 0;
  const every = Object.entries(facets);
  const together = every.filter((one) => !isChosen(one));
  const questions = every.filter(isChosen).map((one) => question(conditionWithout(one[0]), [one]));
  return together.length === 0 ? questions : [question(conditionWithout(null), together), ...questions];
}

/** The counts of each facet of a selection, by name. */
export function countFacets(
  { facets = {}, choices = {} }: Selection,
  questions: readonly FacetQuestion[],
  answers: readonly Answer[],
): Record<string, Record<string, number>> {
  const counted = new Map<string, Record<string, number>>();
  questions.forEach((asked, at) => {
    const answer = answers[at];
    const values = answer?.facetDistribution ?? {};
    for (const [name, facet] of asked.facets) {
      const chosen = Object.hasOwn(choices, name) ? (choices[name] ?? []) : [];
      const found = Object.entries(values[attributeOf(facet.field)] ?? {});
      counted.set(
        name,
        facet.type === "value" ? valueCounts(found, chosen) : bucketCounts(found, facet, hitsOf(answer)),
      );
    }
  });
  return Object.fromEntries(Object.keys(facets).map((name) => [name, counted.get(name) ?? {}]));
}

function question(condition: Condition, facets: FacetQuestion["facets"]): FacetQuestion {
  return { condition, facets, attributes: [...new Set(facets.map(([, { field }]) => attributeOf(field)))] };
}

function valueCounts(
  found: readonly (readonly [string, number])[],
  chosen: readonly string[],
): Record<string, number> {
  const counts = new Map(chosen.map((value) => [value, 0]));
  for (const [value, count] of found) counts.set(readValue(value), count);
  return Object.fromEntries(counts);
}

/**
 * The values of an attribute with numbers are few (weeks, kroner, days), so buckets are added up from them. A document
 * has one value or none.
 */
function bucketCounts(
  found: readonly (readonly [string, number])[],
  { field, buckets }: Extract<Facet, { type: "range" }>,
  documents: number,
): Record<string, number> {
  const every: readonly Bucket<string | number>[] = buckets;
  const inBucket = (bucket: Bucket<string | number>) =>
    found.reduce((sum, [value, count]) => (isIn(Number(value), field, bucket) ? sum + count : sum), 0);
  const withValue = found.reduce((sum, [, count]) => sum + count, 0);
  return Object.fromEntries(
    every.map((bucket) => [bucket.name, bucket.missing ? documents - withValue : inBucket(bucket)]),
  );
}

function isIn(value: number, field: FilterField, { from, below }: Bucket<string | number>): boolean {
  return (
    (from === undefined || value >= sizeOf(field, from)) &&
    (below === undefined || value < sizeOf(field, below))
  );
}
