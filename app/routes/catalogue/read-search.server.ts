import type { Rokade } from "../../composition.server.ts";
import { DISTANCES, STARTS_ANY_TIME, STARTS_LATER } from "../../domain/catalogue/labels.ts";
import { competencesById } from "../../domain/competences/index.server.ts";
import {
  type Geography,
  geographyOf,
  type SearchCriteria,
  startMonths,
} from "../../domain/matching/index.server.ts";
import { type Actor, organisationNames } from "../../domain/people/index.server.ts";
import { weeksIn } from "./length-range.ts";
import { ANYWHERE, kindsAsked, PARAMS, readAddress, type SearchAddress } from "./search-address.ts";

/** Nobody narrows to more organisations by hand. */
const MOST_ORGANISATIONS = 20;

export type World = Pick<Rokade, "db" | "search" | "clock"> & { actor: Actor | null };

/** Reads the address of a search, for whoever asks, with what there is to choose among today. */
export async function readSearch({ db, clock, actor }: World, params: URLSearchParams) {
  const today = clock.today();
  const [geography, competences, organisations] = await Promise.all([
    geographyOf(db.read, actor, today),
    competencesById(db.read),
    organisationsIn(params, db),
  ]);
  const starts = [...startMonths(today), STARTS_LATER, STARTS_ANY_TIME];
  const { address, ignored } = readAddress(params, {
    places: [...geography.regions.map(({ code }) => code), ...geography.municipalities.keys()],
    distances: geography.workplace === null ? [] : DISTANCES,
    organisations: organisations.map(({ id }) => id),
    starts,
    competences: [...competences.keys()],
  });
  return { address, ignored, geography, competences, organisations, starts };
}

/** Those that the address names, as far as they exist: nothing is said of what they have published. */
async function organisationsIn(params: URLSearchParams, db: Rokade["db"]) {
  const ids = [...new Set(params.getAll(PARAMS.organisations))].slice(0, MOST_ORGANISATIONS);
  if (ids.length === 0) return [];
  const names = await organisationNames(db.read, ids);
  return [...names].map(([id, name]) => ({ id, name }));
}

/** What an address searches for. */
export function criteriaOf(address: SearchAddress, { municipalities }: Geography): SearchCriteria {
  const [length] = address.lengths;
  return {
    text: address.text,
    kinds: kindsAsked(address),
    sectors: address.sectors,
    regions: address.places.filter((place) => place !== ANYWHERE && !municipalities.has(place)),
    municipalities: address.places.filter((place) => municipalities.has(place)),
    anywhere: address.places.includes(ANYWHERE),
    distance: address.distances[0] ?? null,
    organisations: address.organisations,
    durations: address.durations,
    weeks: length === undefined ? null : weeksIn(length),
    workloads: address.workloads,
    formats: address.formats,
    competences: address.competences,
    levels: address.levels,
    starts: address.starts,
    deadlines: address.deadlines,
    prices: address.prices,
  };
}
