import { ANYWHERE, type Bucket, type Facet, type Filter, goingTo } from "../../ports/search-engine.ts";
import { addDays } from "../../shared/days.ts";
import type {
  Deadline,
  Distance,
  Duration,
  Format,
  Kind,
  Level,
  Price,
  Sector,
  Workload,
} from "../catalogue/labels.ts";
import {
  DEADLINES,
  DURATIONS,
  NO_DEADLINE,
  PRICES,
  STARTS_ANY_TIME,
  STARTS_LATER,
} from "../catalogue/labels.ts";
import { codesNear, codesOfRegion, type Geography, regionOfMunicipality } from "./geography.ts";

/** Whole weeks, both ends included; null: no bound. */
export type WeekRange = { from: number | null; to: number | null };

/** What is searched for. Within a list one is enough; between the lists all must hold. Empty lists do not narrow. */
export type SearchCriteria = {
  text: string;
  kinds: readonly Kind[];
  sectors: readonly Sector[];
  /** Codes of regioner of the day. */
  regions: readonly string[];
  /** Codes of kommuner; one narrows its own region, when that is chosen too. */
  municipalities: readonly string[];
  /** Among the places: what can be done from anywhere. */
  anywhere: boolean;
  /** From the searcher's workplace; what can be done from anywhere is near. Narrows nothing without a workplace. */
  distance: Distance | null;
  organisations: readonly string[];
  durations: readonly Duration[];
  /** A length beside those of `durations`. */
  weeks: WeekRange | null;
  workloads: readonly Workload[];
  formats: readonly Format[];
  competences: readonly string[];
  levels: readonly Level[];
  /** Months (YYYY-MM) of `startMonths`, or one of `STARTS_LATER` and `STARTS_ANY_TIME`. */
  starts: readonly string[];
  deadlines: readonly Deadline[];
  prices: readonly Price[];
};

export const NO_CRITERIA: SearchCriteria = {
  text: "",
  kinds: [],
  sectors: [],
  regions: [],
  municipalities: [],
  anywhere: false,
  distance: null,
  organisations: [],
  durations: [],
  weeks: null,
  workloads: [],
  formats: [],
  competences: [],
  levels: [],
  starts: [],
  deadlines: [],
  prices: [],
};

/** So many months are told apart; what begins after them is later. */
const MONTHS_AHEAD = 12;
/** The bucket of a length of one's own. */
const OWN_LENGTH = "own";

/** The months in which something may begin, this one first: YYYY-MM. */
export function startMonths(today: string): string[] {
  return Array.from({ length: MONTHS_AHEAD }, (_, ahead) => monthAfter(today, ahead));
}

function monthAfter(day: string, ahead: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + ahead)).toISOString().slice(0, "YYYY-MM".length);
}

function startBuckets(today: string): Bucket<string>[] {
  const months = startMonths(today).map((name, ahead) => ({
    name,
    from: `${name}-01`,
    below: `${monthAfter(today, ahead + 1)}-01`,
  }));
  return [
    ...months,
    { name: STARTS_LATER, from: `${monthAfter(today, MONTHS_AHEAD)}-01` },
    { name: STARTS_ANY_TIME, missing: true },
  ];
}

function deadlineBuckets(today: string): Bucket<string>[] {
  return DEADLINES.map((name) =>
    name === NO_DEADLINE
      ? { name, missing: true }
      : { name, from: today, below: addDays(today, Number(name) + 1) },
  );
}

function lengthBuckets(weeks: WeekRange | null): readonly Bucket<number>[] {
  if (weeks === null) return DURATIONS;
  const { from, to } = weeks;
  const own = {
    name: OWN_LENGTH,
    ...(from !== null && { from }),
    ...(to !== null && { below: to + 1 }),
  };
  return [...DURATIONS, own];
}

export type FacetName =
  | "kind"
  | "sector"
  | "place"
  | "near"
  | "duration"
  | "workload"
  | "format"
  | "competence"
  | "level"
  | "start"
  | "deadline"
  | "price";

/** Every group that one may choose in, as the engine counts it. `near` and `place` are two choices of one field. */
export function facetsOf({ weeks }: SearchCriteria, today: string): Record<FacetName, Facet> {
  return {
    kind: { type: "value", field: "kind" },
    sector: { type: "value", field: "sector" },
    place: { type: "value", field: "places" },
    near: { type: "value", field: "places" },
    duration: { type: "range", field: "weeks", buckets: lengthBuckets(weeks) },
    workload: { type: "value", field: "workload" },
    format: { type: "value", field: "format" },
    competence: { type: "value", field: "competences" },
    level: { type: "value", field: "levels" },
    start: { type: "range", field: "startsOn", buckets: startBuckets(today) },
    deadline: { type: "range", field: "deadline", buckets: deadlineBuckets(today) },
    price: { type: "range", field: "priceDkk", buckets: PRICES },
  };
}

export function choicesOf(
  criteria: SearchCriteria,
  geography: Geography,
): Record<FacetName, readonly string[]> {
  return {
    kind: criteria.kinds,
    sector: criteria.sectors,
    place: placesChosen(criteria, geography),
    near: nearChosen(criteria, geography),
    duration: [...criteria.durations, ...(criteria.weeks === null ? [] : [OWN_LENGTH])],
    workload: criteria.workloads,
    format: criteria.formats,
    competence: criteria.competences,
    level: criteria.levels,
    start: criteria.starts,
    deadline: criteria.deadlines,
    price: criteria.prices,
  };
}

/** Whoever chooses a region and then one of its kommuner means the kommune. */
function placesChosen(
  { regions, municipalities, anywhere }: SearchCriteria,
  geography: Geography,
): readonly string[] {
  const narrowed = new Set(municipalities.map((code) => regionOfMunicipality(code, geography)));
  const whole = regions.filter((code) => !narrowed.has(code));
  return [
    ...whole.flatMap((code) => codesOfRegion(code, geography)),
    ...municipalities,
    ...(anywhere ? [ANYWHERE] : []),
  ];
}

/** The places near enough, as the documents name them. No kommune may be that near: then only what is anywhere is. */
function nearChosen({ distance }: SearchCriteria, geography: Geography): readonly string[] {
  if (distance === null || geography.workplace === null) return [];
  return [ANYWHERE, ...codesNear(Number(distance), geography).map(goingTo)];
}

/** Only what one can still take part in. */
export const OPEN: Filter = { op: "=", field: "open", value: true };

/** What must hold besides the choices that are counted. */
export function filterOf({ organisations }: SearchCriteria): Filter {
  if (organisations.length === 0) return OPEN;
  return { op: "and", parts: [OPEN, { op: "in", field: "organisationId", values: organisations }] };
}
