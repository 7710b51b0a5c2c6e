import type { Bucket, DayField, Facet, NumberField, Selection } from "../../../../app/ports/search-engine.ts";
import { isDayField, isListField, isNumberField } from "../../query/columns.ts";
import type { ListColumn, NumberColumn, TextColumn } from "./columns.ts";
import type { MemoryIndex } from "./memory-index.ts";

export interface Chosen {
  /** Those that fit every choice. */
  slots: Uint32Array;
  counts: Record<string, Record<string, number>>;
}

/**
 * Narrows documents by what is chosen in each facet and counts every facet in the same pass: a document that fits all
 * choices counts everywhere, one that misses a single facet's choice counts in that facet only, and nowhere when it
 * misses two. Facets and choices have passed `checkSelection`.
 */
export function chooseAndCount(
  index: MemoryIndex,
  slots: Uint32Array,
  { facets = {}, choices = {} }: Pick<Selection, "facets" | "choices">,
): Chosen {
  const groups = Object.entries(facets).map(([name, facet]) => ({
    name,
    counter: counterOf(index, facet),
    chosen: Object.hasOwn(choices, name) ? (choices[name] ?? []) : [],
  }));
  /** By place: which facet it misses, counted from 1; `SEVERAL` is more than one. */
  const missed = new Uint8Array(slots.length);
  groups.forEach(({ counter, chosen }, group) => {
    if (chosen.length > 0) counter.miss(slots, chosen, missed, group + 1);
  });
  const counts = groups.map(({ name, counter, chosen }, group): [string, Record<string, number>] => [
    name,
    counter.count(slots, chosen, (at) => missed[at] === 0 || missed[at] === group + 1),
  ]);
  return {
    slots: slots.filter((_, at) => missed[at] === 0),
    counts: Object.fromEntries(counts),
  };
}

const SEVERAL = 255;

/** A document that misses this facet's choice, and perhaps another's before. */
function miss(missed: Uint8Array, at: number, group: number): void {
  missed[at] = missed[at] === 0 ? group : SEVERAL;
}

/** Counts one facet. `miss` marks the places whose document fits none of what is chosen. */
interface Counter {
  miss(slots: Uint32Array, chosen: readonly string[], missed: Uint8Array, group: number): void;
  count(
    slots: Uint32Array,
    chosen: readonly string[],
    counts: (at: number) => boolean,
  ): Record<string, number>;
}

function counterOf(index: MemoryIndex, facet: Facet): Counter {
  if (facet.type === "value") {
    return isListField(facet.field)
      ? listCounter(index.lists[facet.field])
      : textCounter(index.texts[facet.field]);
  }
  if (isNumberRange(facet)) return rangeCounter(facet.buckets, numberReader(index.numbers[facet.field]));
  if (isDayRange(facet)) return rangeCounter(facet.buckets, dayReader(index.days[facet.field]));
  throw new RangeError("a range is of numbers or days");
}

type Range = Extract<Facet, { type: "range" }>;
function isNumberRange(facet: Range): facet is Extract<Range, { field: NumberField }> {
  return isNumberField(facet.field);
}
function isDayRange(facet: Range): facet is Extract<Range, { field: DayField }> {
  return isDayField(facet.field);
}

function textCounter({ codes, bySlot }: TextColumn): Counter {
  return {
    miss(slots, chosen, missed, group) {
      const wanted = codes.among(chosen);
      for (let at = 0; at < slots.length; at += 1) {
        if (wanted[bySlot[slots[at] ?? 0] ?? 0] !== 1) miss(missed, at, group);
      }
    },
    count(slots, chosen, counts) {
      const sums = new Uint32Array(codes.size);
      for (let at = 0; at < slots.length; at += 1) {
        if (!counts(at)) continue;
        const code = bySlot[slots[at] ?? 0] ?? 0;
        sums[code] = (sums[code] ?? 0) + 1;
      }
      return named(sums, (code) => codes.valueOf(code), chosen);
    },
  };
}

function listCounter({ codes, starts, elements }: ListColumn): Counter {
  return {
    miss(slots, chosen, missed, group) {
      const wanted = codes.among(chosen);
      for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at] ?? 0;
        const end = starts[slot + 1] ?? 0;
        let element = starts[slot] ?? 0;
        while (element < end && wanted[elements[element] ?? 0] !== 1) element += 1;
        if (element === end) miss(missed, at, group);
      }
    },
    count(slots, chosen, counts) {
      const sums = new Uint32Array(codes.size);
      for (let at = 0; at < slots.length; at += 1) {
        if (!counts(at)) continue;
        const slot = slots[at] ?? 0;
        const end = starts[slot + 1] ?? 0;
        for (let element = starts[slot] ?? 0; element < end; element += 1) {
          const code = elements[element] ?? 0;
          sums[code] = (sums[code] ?? 0) + 1;
        }
      }
      return named(sums, (code) => codes.valueOf(code), chosen);
    },
  };
}

/** The sums above zero by their names, code 0 left out, and what is chosen in any case. */
function named(
  sums: Uint32Array,
  nameOf: (code: number) => string,
  chosen: readonly string[],
): Record<string, number> {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (let code = 1; code < sums.length; code += 1) {
    const sum = sums[code] ?? 0;
    if (sum > 0) counts.set(nameOf(code), sum);
  }
  return Object.fromEntries(counts);
}

/** Which buckets each document is in. Days have codes, and whether a code is in a bucket is reckoned once. */
type Reader<T> = (bucket: Bucket<T>) => (slot: number) => boolean;

function numberReader({ bySlot }: NumberColumn): Reader<number> {
  return (bucket) => (slot) => {
    const value = bySlot[slot] ?? Number.NaN;
    return Number.isNaN(value) ? bucket.missing === true : isIn(bucket, value);
  };
}

function dayReader({ codes, bySlot }: TextColumn): Reader<string> {
  return (bucket) => {
    const wanted = codes.matching((day) => isIn(bucket, day));
    wanted[0] = bucket.missing === true ? 1 : 0;
    return (slot) => wanted[bySlot[slot] ?? 0] === 1;
  };
}

function isIn<T extends number | string>({ from, below, missing }: Bucket<T>, value: T): boolean {
  if (missing === true) return false;
  return (from === undefined || value >= from) && (below === undefined || value < below);
}

function rangeCounter<T>(buckets: readonly Bucket<T>[], reader: Reader<T>): Counter {
  const all = buckets.map((bucket) => ({ name: bucket.name, holds: reader(bucket) }));
  return {
    miss(slots, chosen, missed, group) {
      const wanted = all.filter(({ name }) => chosen.includes(name));
      for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at] ?? 0;
        if (!wanted.some(({ holds }) => holds(slot))) miss(missed, at, group);
      }
    },
    count(slots, _chosen, counts) {
      const sums = all.map(({ name, holds }): [string, number] => {
        let sum = 0;
        for (let at = 0; at < slots.length; at += 1) if (counts(at) && holds(slots[at] ?? 0)) sum += 1;
        return [name, sum];
      });
      return Object.fromEntries(sums);
    },
  };
}
