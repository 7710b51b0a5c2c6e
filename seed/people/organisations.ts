import type { Sector } from "../../app/domain/people/index.server.ts";
import { addDays, type Day } from "../calendar.ts";
import {
  type Municipality,
  municipalities,
  municipalityNamed,
  regions,
} from "../reference-data/reference-data.ts";
import { merger, mergerDay } from "./merger.ts";
import { slugOf } from "./slug.ts";
import { ministryAreas, selfGoverningInstitutions, taxAgencies } from "./state-organisations.ts";

export type Organisation = {
  /** Such as `org-municipality-0630` and `org-agency-digitaliseringsstyrelsen`; the same in every build. */
  id: string;
  slug: string;
  kind: "ministry" | "agency" | "self_governing" | "region" | "municipality";
  sector: Sector;
  name: string;
  /** The kommune or region code; state organisations have none here. */
  code: string | null;
  parentId: string | null;
  /** The region of the main office today. */
  regionCode: string | null;
  lat: number;
  lon: number;
  validFrom: Day;
  /** The last day, or null. The successor takes over on the day after. */
  validTo: Day | null;
  successorId: string | null;
};

/** Where the record begins: the map of kommuner and regioner of 2007. It says nothing about when a place was founded. */
const startOfRecord: Day = "2007-01-01";

/** The kommune of each region's main office; for Region Østdanmark only a point on the map, its seat is not in our sources. */
const regionSeats: Readonly<Record<string, string>> = {
  "Region Nordjylland": "Aalborg",
  "Region Midtjylland": "Viborg",
  "Region Syddanmark": "Vejle",
  "Region Hovedstaden": "Hillerød",
  "Region Sjælland": "Sorø",
  "Region Østdanmark": "Roskilde",
};

const municipalityNames: Readonly<Record<string, string>> = {
  København: "Københavns Kommune",
  Bornholm: "Bornholms Regionskommune",
};

const regionId = (name: string) => `org-${slugOf(name)}`;
const ministryId = (name: string) => `org-ministry-${slugOf(name)}`;
const agencyId = (name: string) => `org-agency-${slugOf(name)}`;

function at({ regionCode, lat, lon }: Municipality) {
  return { regionCode, lat, lon };
}

function stateOrganisation(
  kind: "ministry" | "agency" | "self_governing",
  { name, seat }: { name: string; seat: string },
  parentId: string | null,
): Organisation {
  const slug = slugOf(name);
  return {
    id: `org-${kind.replace("_", "-")}-${slug}`,
    slug,
    kind,
    sector: "state",
    name,
    code: null,
    parentId,
    ...at(municipalityNamed(seat)),
    validFrom: startOfRecord,
    validTo: null,
    successorId: null,
  };
}

function municipalityOrganisation(municipality: Municipality): Organisation {
  const name = municipalityNames[municipality.name] ?? `${municipality.name} Kommune`;
  return {
    id: `org-municipality-${municipality.code}`,
    slug: slugOf(name),
    kind: "municipality",
    sector: "municipality",
    name,
    code: municipality.code,
    parentId: null,
    ...at(municipality),
    validFrom: startOfRecord,
    validTo: null,
    successorId: null,
  };
}

function regionOrganisations(): Organisation[] {
  return regions.map((region) => ({
    id: regionId(region.name),
    slug: slugOf(region.name),
    kind: "region",
    sector: "region",
    name: region.name,
    code: region.code,
    parentId: null,
    ...at(municipalityNamed(regionSeats[region.name] ?? "")),
    regionCode: region.code,
    validFrom: region.validFrom,
    validTo: region.validTo,
    successorId: region.successorName === null ? null : regionId(region.successorName),
  }));
}

function stateOrganisations(today: Day): Organisation[] {
  return [
    ...ministryAreas.flatMap((ministry) => [
      stateOrganisation("ministry", ministry, null),
      ...ministry.agencies.map((agency) => stateOrganisation("agency", agency, ministryId(ministry.name))),
    ]),
    ...taxAgencies.map((agency) => stateOrganisation("agency", agency, agencyId("Skatteforvaltningen"))),
    // The council answers to no ministry's line here: its place in the state is not in our sources.
    stateOrganisation("agency", { name: "Kompetencerådet", seat: "København" }, null),
    ...selfGoverningInstitutions.map((institution) =>
      stateOrganisation("self_governing", institution, ministryId(institution.ministry)),
    ),
    ...mergedInstitutions(today),
  ];
}

/** The institution that ended, and its successor from the day after. */
function mergedInstitutions(today: Day): Organisation[] {
  const { ended, successor, seat, ministry } = merger;
  const made = (name: string) => stateOrganisation("self_governing", { name, seat }, ministryId(ministry));
  const heir = { ...made(successor), validFrom: mergerDay(today) };
  return [{ ...made(ended), validTo: addDays(heir.validFrom, -1), successorId: heir.id }, heir];
}

/**
 * Every organisation of the demo world on that day, parents and successors among them. Names and slugs are unique.
 * Only the days of the merger depend on `today`.
 */
export function buildOrganisations(today: Day): Organisation[] {
  return [
    ...stateOrganisations(today),
    ...regionOrganisations(),
    ...municipalities.map((municipality) => municipalityOrganisation(municipality)),
  ];
}

/** What is true of an organisation on any day. */
export type LastingOrganisation = Omit<Organisation, "validFrom" | "validTo">;

const organisations: readonly LastingOrganisation[] = buildOrganisations(startOfRecord);
const byName = new Map(organisations.map((organisation) => [organisation.name, organisation]));
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));

/** By its exact name, such as "Vejle Kommune". Throws when there is none. */
export function organisationNamed(name: string): LastingOrganisation {
  const organisation = byName.get(name);
  if (!organisation) throw new Error(`No organisation is called ${name}`);
  return organisation;
}

/** Throws when there is none. */
export function organisationWithId(id: string): LastingOrganisation {
  const organisation = byId.get(id);
  if (!organisation) throw new Error(`No organisation has the id ${id}`);
  return organisation;
}

/**
 * Who holds the organisation's tasks on that day, in the world of `today`: itself, or its successor once it has ended.
 */
export function organisationOn(id: string, day: Day, among: ReadonlyMap<string, Organisation>): Organisation {
  const organisation = among.get(id);
  if (!organisation) throw new Error(`No organisation has the id ${id}`);
  const { validTo, successorId } = organisation;
  if (validTo === null || day <= validTo || successorId === null) return organisation;
  return organisationOn(successorId, day, among);
}
