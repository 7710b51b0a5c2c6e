import {
  DEADLINES,
  type Deadline,
  type Distance,
  DURATION_NAMES,
  type Duration,
  FORMATS,
  type Format,
  isOneOf,
  KIND_GROUP_NAMES,
  KIND_GROUPS,
  KINDS,
  type Kind,
  type KindGroup,
  LEVELS,
  type Level,
  PRICE_NAMES,
  type Price,
  SECTORS,
  type Sector,
  WORKLOADS,
  type Workload,
} from "../../domain/catalogue/labels.ts";
import { href } from "../../href.ts";
import { lengthIn } from "./length-range.ts";

export const ORDERS = ["match", "relevance", "deadline", "newest"] as const;
export type Order = (typeof ORDERS)[number];

/** The names of the parameters, as people see them in the address. */
export const PARAMS = {
  text: "q",
  group: "type",
  kinds: "forloeb",
  sectors: "sektor",
  places: "sted",
  distances: "afstand",
  organisations: "organisation",
  durations: "varighed",
  lengthFrom: "uger-fra",
  lengthTo: "uger-til",
  starts: "start",
  deadlines: "frist",
  workloads: "omfang",
  formats: "form",
  competences: "kompetence",
  levels: "niveau",
  prices: "pris",
  order: "sorter",
  page: "side",
} as const;

/** Among the places: what can be done from anywhere. */
export const ANYWHERE = "hjemmefra";
const MOST_TEXT = 200;
const MOST_PAGE = 100_000;

/** A search as its address says it; what is not there is empty. Lists stand in the order of what there is to choose. */
export type SearchAddress = {
  text: string;
  group: KindGroup | null;
  kinds: readonly Kind[];
  sectors: readonly Sector[];
  /** Codes of regioner and kommuner, and `ANYWHERE`. */
  places: readonly string[];
  /** At most one. */
  distances: readonly Distance[];
  organisations: readonly string[];
  durations: readonly Duration[];
  /** At most one, as `lengthIn` writes it. */
  lengths: readonly string[];
  starts: readonly string[];
  deadlines: readonly Deadline[];
  workloads: readonly Workload[];
  formats: readonly Format[];
  competences: readonly string[];
  levels: readonly Level[];
  prices: readonly Price[];
  order: Order | null;
  page: number;
};

/** The filters that a chip can take away, in the order of the chips. */
export const FILTERS = [
  "kinds",
  "sectors",
  "places",
  "distances",
  "organisations",
  "durations",
  "lengths",
  "starts",
  "deadlines",
  "workloads",
  "formats",
  "competences",
  "levels",
  "prices",
] as const;
export type FilterName = (typeof FILTERS)[number];

/** What exists to choose from today, for whoever asks. */
export type Known = {
  /** Regioner, then kommuner. */
  places: readonly string[];
  /** None where it is not known from where. */
  distances: readonly Distance[];
  organisations: readonly string[];
  starts: readonly string[];
  competences: readonly string[];
};

/**
 * Reads an address that anybody may have typed. What it says that is not known is left out and named by its
 * parameter, so that the page can say so. Never throws.
 */
export function readAddress(
  params: URLSearchParams,
  known: Known,
): { address: SearchAddress; ignored: string[] } {
  const ignored = new Set<string>();
  const many = <T extends string>(name: string, list: readonly T[]): T[] => {
    const values = new Set(params.getAll(name).filter((value) => value !== ""));
    const found = list.filter((value) => values.has(value));
    if (found.length < values.size) ignored.add(name);
    return found;
  };
  const first = <T extends string>(name: string, list: readonly T[]): T[] => many(name, list).slice(0, 1);
  const one = <T extends string>(name: string, list: readonly T[]): T | null => first(name, list)[0] ?? null;
  const type = one(PARAMS.group, [...KIND_GROUP_NAMES, ...KINDS]);
  const group = type === null || isOneOf(KIND_GROUP_NAMES, type) ? type : groupOf(type);
  const ownKinds = type !== null && isOneOf(KINDS, type) && group !== type ? [type] : [];
  const inGroup: readonly Kind[] = group === null ? KINDS : KIND_GROUPS[group];
  const asked = many(PARAMS.kinds, inGroup);
  const kinds = inGroup.filter((kind) => ownKinds.includes(kind) || asked.includes(kind));
  const page = params.get(PARAMS.page);
  const isPage = page !== null && /^\d{1,6}$/.test(page) && Number(page) >= 1 && Number(page) <= MOST_PAGE;
  if (page !== null && page !== "" && !isPage) ignored.add(PARAMS.page);
  const length = lengthIn(params.get(PARAMS.lengthFrom) ?? "", params.get(PARAMS.lengthTo) ?? "");
  if (length === "wrong") for (const name of [PARAMS.lengthFrom, PARAMS.lengthTo]) ignored.add(name);
  return {
    address: {
      text: (params.get(PARAMS.text) ?? "").slice(0, MOST_TEXT).trim(),
      group,
      kinds: group !== null && kinds.length === KIND_GROUPS[group].length ? [] : kinds,
      sectors: many(PARAMS.sectors, SECTORS),
      places: many(PARAMS.places, [...known.places, ANYWHERE]),
      distances: first(PARAMS.distances, known.distances),
      organisations: many(PARAMS.organisations, known.organisations),
      durations: many(PARAMS.durations, DURATION_NAMES),
      lengths: length === null || length === "wrong" ? [] : [length],
      starts: many(PARAMS.starts, known.starts),
      deadlines: many(PARAMS.deadlines, DEADLINES),
      workloads: many(PARAMS.workloads, WORKLOADS),
      formats: many(PARAMS.formats, FORMATS),
      competences: many(PARAMS.competences, known.competences),
      levels: many(PARAMS.levels, LEVELS),
      prices: many(PARAMS.prices, PRICE_NAMES),
      order: one(PARAMS.order, ORDERS),
      page: isPage ? Number(page) : 1,
    },
    ignored: [...ignored],
  };
}

function groupOf(kind: Kind): KindGroup {
  const found = KIND_GROUP_NAMES.find((name) => isOneOf<string>(KIND_GROUPS[name], kind));
  return found ?? "rotation";
}

/** The fields of an address in a fixed order, without those that say nothing. */
export function fieldsOf(address: SearchAddress): { name: string; value: string }[] {
  const one = (name: string, value: string | null) => (value ? [{ name, value }] : []);
  const many = (filter: FilterName) => {
    if (filter !== "lengths") return address[filter].map((value) => ({ name: PARAMS[filter], value }));
    const [from = "", to = ""] = (address.lengths[0] ?? "").split("-");
    return [...one(PARAMS.lengthFrom, from), ...one(PARAMS.lengthTo, to)];
  };
  return [
    ...one(PARAMS.text, address.text),
    ...one(PARAMS.group, address.group),
    ...FILTERS.flatMap(many),
    ...one(PARAMS.order, address.order),
    ...one(PARAMS.page, address.page > 1 ? String(address.page) : null),
  ];
}

/** What is searched for, as a query: without the order and the page, which are the reader's of the moment. */
export function queryOf(address: SearchAddress): string {
  return toQuery(fieldsOf({ ...address, order: null, page: 1 }));
}

const toQuery = (fields: readonly { name: string; value: string }[]) =>
  new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();

/** The address of a search. A change of anything but the page goes back to the first page. */
export function hrefOf(address: SearchAddress, change: Partial<SearchAddress> = {}): string {
  const query = toQuery(fieldsOf({ ...address, page: 1, ...change }));
  return query === "" ? href("opportunities") : `${href("opportunities")}?${query}`;
}

/** The same search without one of its filters' values. */
export function without(address: SearchAddress, filter: FilterName, value: string): SearchAddress {
  return { ...address, page: 1, [filter]: address[filter].filter((other) => other !== value) };
}

/** The same search without any filter: text, type and order stay. */
export function withoutFilters(address: SearchAddress): SearchAddress {
  const none = Object.fromEntries(FILTERS.map((filter) => [filter, []]));
  return { ...address, page: 1, ...none };
}

/** Every filter in use, one for each value. */
export function filtersIn(address: SearchAddress): { filter: FilterName; value: string }[] {
  return FILTERS.flatMap((filter) => address[filter].map((value) => ({ filter, value })));
}

/** The kinds that are asked for: those chosen, else all behind the door, else (empty) every kind. */
export function kindsAsked({ group, kinds }: SearchAddress): readonly Kind[] {
  if (kinds.length > 0 || group === null) return kinds;
  return KIND_GROUPS[group];
}
