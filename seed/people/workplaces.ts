import { municipalityNamed, municipalityWithCode } from "../reference-data/reference-data.ts";
import { merger } from "./merger.ts";
import { buildOrganisations, type LastingOrganisation, organisationNamed } from "./organisations.ts";
import { slugOf } from "./slug.ts";
import { ministryAreas, selfGoverningInstitutions, taxAgencies } from "./state-organisations.ts";
import {
  hospitalDepartments,
  housesByMunicipality,
  municipalityUnits,
  regionUnits,
  stateUnits,
  unitsByStateOrganisation,
} from "./workplace-units.ts";

/** `name` is unique within the organisation. */
export type Workplace = { id: string; organisationId: string; name: string; municipalityCode: string };

const seats = new Map(
  [
    ...ministryAreas.flatMap((area) => [area, ...area.agencies]),
    ...taxAgencies,
    ...selfGoverningInstitutions,
    ...[merger.ended, merger.successor].map((name) => ({ name, seat: merger.seat })),
  ].map(({ name, seat }) => [name, seat]),
);

function workplace(organisation: LastingOrganisation, name: string, municipality: string): Workplace {
  return {
    id: `workplace-${organisation.slug}-${slugOf(name)}`,
    organisationId: organisation.id,
    name,
    municipalityCode: municipalityNamed(municipality).code,
  };
}

function workplacesOfMunicipality(organisation: LastingOrganisation): Workplace[] {
  const { name } = municipalityWithCode(organisation.code ?? "");
  return [...municipalityUnits, ...(housesByMunicipality[name] ?? [])].map((unit) =>
    workplace(organisation, unit, name),
  );
}

/** A region that takes over from others takes over their workplaces with their names, as far as the names differ. */
function workplacesOfRegion(
  organisation: LastingOrganisation,
  all: readonly LastingOrganisation[],
): Workplace[] {
  const predecessors = all.filter((other) => other.successorId === organisation.id);
  const byId = new Map<string, Workplace>();
  for (const { name } of [organisation, ...predecessors]) {
    const units = regionUnits[name];
    for (const [unit, municipality] of units?.offices ?? []) {
      const place = workplace(organisation, unit, municipality);
      byId.set(place.id, place);
    }
    for (const [hospital, municipality] of units?.hospitals ?? []) {
      for (const unit of [
        hospital,
        ...hospitalDepartments.map((department) => `${department}, ${hospital}`),
      ]) {
        const place = workplace(organisation, unit, municipality);
        byId.set(place.id, place);
      }
    }
  }
  return [...byId.values()];
}

function workplacesOfStateOrganisation(
  organisation: LastingOrganisation,
  kind: "ministry" | "agency" | "self_governing",
): Workplace[] {
  const seat = seats.get(organisation.name) ?? "København";
  return [
    ...stateUnits[kind].map((unit) => workplace(organisation, unit, seat)),
    ...(unitsByStateOrganisation[organisation.name] ?? []).map(([unit, municipality]) =>
      workplace(organisation, unit, municipality),
    ),
  ];
}

/** The workplaces under every organisation, each organisation's names once. */
export function buildWorkplaces(): Workplace[] {
  // Which organisations there are is the same on any day.
  const organisations = buildOrganisations("2026-01-01");
  return organisations.flatMap((organisation) => {
    if (organisation.kind === "municipality") return workplacesOfMunicipality(organisation);
    if (organisation.kind === "region") return workplacesOfRegion(organisation, organisations);
    return workplacesOfStateOrganisation(organisation, organisation.kind);
  });
}

const known = new Map(buildWorkplaces().map((place) => [place.id, place]));

/**
 * The workplace of that name under the organisation: the one of `buildWorkplaces`, else a new one in the kommune given
 * (a name of kommuner.csv). The same names always give the same id. Throws when organisation or kommune is unknown.
 */
export function workplaceFor(organisationName: string, unit: string, municipality: string): Workplace {
  const made = workplace(organisationNamed(organisationName), unit, municipality);
  return known.get(made.id) ?? made;
}
