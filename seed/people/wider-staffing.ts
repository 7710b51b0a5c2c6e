import { createRandom, type Random } from "../random.ts";
import { merger } from "./merger.ts";
import { buildOrganisations, type LastingOrganisation } from "./organisations.ts";
import { type Chief, type Staffing, type Team, writtenStaffing } from "./staffing.ts";
import type { FieldName } from "./titles.ts";

/** Organisations in which nobody of this world is employed: reference data alone. */
export const withoutEmployees: readonly string[] = [
  "Havarikommissionen",
  "Politiets Efterretningstjeneste",
  "Forsvarets Efterretningstjeneste",
];

/** The team that is too large for one page of anything: one leader and three hundred people straight under them. */
export const largestTeam = {
  organisation: "Region Midtjylland",
  unit: "Medicinsk Afdeling, Aarhus Universitetshospital",
  employees: 300,
} as const;

type Unit = readonly [unit: string, field: FieldName];

const municipalityTeams: readonly Unit[] = [
  ["Økonomi og Digitalisering", "digital"],
  ["Borgerservice", "citizen"],
  ["Jobcenter", "employment"],
  ["Social og Handicap", "social"],
  ["Sundhed og Omsorg", "health"],
  ["Ældrecentre og Hjemmepleje", "care"],
  ["Børn og Unge", "children"],
  ["Skoler og Dagtilbud", "school"],
  ["Teknik og Miljø", "technical"],
  ["HR og Læring", "hr"],
];

const agencyTeams: readonly Unit[] = [
  ["Digitalisering og Data", "digital"],
  ["HR og Økonomi", "economy"],
  ["Direktionssekretariatet", "policy"],
];

const teamOf = ([unit, field]: Unit, size: number): Team => ({ unit, field, size });

/** `count` teams of the units given, each of three to five people with its leader. */
function drawTeams(units: readonly Unit[], count: number, random: Random): Team[] {
  return random.sample(units, count).map((unit) => teamOf(unit, random.int(3, 5)));
}

function staffingOf(organisation: LastingOrganisation): Staffing {
  const { name, kind } = organisation;
  const random = createRandom("staffing", name);
  switch (kind) {
    case "municipality": {
      const chief: Chief = { title: "Kommunaldirektør", unit: "Direktionen", level: "top" };
      const count = random.chance(0.4) ? 2 : 1;
      return { organisation: name, chief, teams: drawTeams(municipalityTeams, count, random) };
    }
    case "ministry": {
      const chief: Chief = { title: "Afdelingschef", unit: "Departementet", level: "director" };
      return {
        organisation: name,
        chief,
        teams: [{ unit: "Departementet", field: "policy", size: random.int(3, 4) }],
      };
    }
    case "self_governing": {
      const chief: Chief = {
        title: name.includes("niversitet") ? "Universitetsdirektør" : "Rektor",
        unit: "Ledelsessekretariatet",
        level: "director",
      };
      const teaching = teamOf(["Undervisning", "education"], random.int(4, 6));
      return {
        organisation: name,
        chief,
        teams: random.chance(0.3)
          ? [teaching, teamOf(["HR og Økonomi", "economy"], random.int(3, 4))]
          : [teaching],
      };
    }
    default: {
      const chief: Chief = { title: "Direktør", unit: "Direktionssekretariatet", level: "director" };
      return {
        organisation: name,
        chief,
        teams: drawTeams(agencyTeams, random.chance(0.15) ? 2 : 1, random),
      };
    }
  }
}

/** More people for organisations of the written staffing: a director of their own and the teams under them. */
function more(organisation: string, chief: Chief, teams: readonly (readonly [...Unit, number])[]): Staffing {
  return { organisation, chief, teams: teams.map(([unit, field, size]) => teamOf([unit, field], size)) };
}

const director = (title: string, unit: string): Chief => ({ title, unit, level: "director" });
const teamsAt = (hospital: string, ward: number, office: number): (readonly [...Unit, number])[] => [
  [`Akutafdelingen, ${hospital}`, "ward", ward],
  [`Medicinsk Afdeling, ${hospital}`, "ward", ward],
  [`Administrationen, ${hospital}`, "hospital-office", office],
];

const written: readonly Staffing[] = [
  {
    organisation: largestTeam.organisation,
    chief: { title: "Oversygeplejerske", unit: largestTeam.unit, level: "leader" },
    teams: [{ unit: largestTeam.unit, field: "ward", size: largestTeam.employees, withoutLeader: true }],
  },
  more("Region Midtjylland", director("Hospitalsdirektør", "Regionshospitalet Gødstrup"), [
    ...teamsAt("Regionshospitalet Gødstrup", 9, 5),
  ]),
  more("Region Syddanmark", director("Sygehusdirektør", "Kolding Sygehus"), [
    ...teamsAt("Kolding Sygehus", 12, 6),
  ]),
  more("Region Hovedstaden", director("Hospitalsdirektør", "Nordsjællands Hospital"), [
    ...teamsAt("Nordsjællands Hospital", 14, 7),
  ]),
  more("Region Nordjylland", director("Hospitalsdirektør", "Regionshospital Nordjylland"), [
    ...teamsAt("Regionshospital Nordjylland", 9, 5),
  ]),
  more("Region Sjælland", director("Sygehusdirektør", "Holbæk Sygehus"), [
    ...teamsAt("Holbæk Sygehus", 11, 5),
  ]),
  more("Vejle Kommune", director("Direktør for Teknik og Miljø", "Direktionen"), [
    ["Teknik og Miljø", "technical", 9],
    ["Social og Handicap", "social", 8],
    ["Sundhed og Omsorg", "health", 8],
    ["Ældrecentre og Hjemmepleje", "care", 9],
  ]),
  more("Aarhus Kommune", director("Direktør for Sociale Forhold og Beskæftigelse", "Direktionen"), [
    ["Jobcenter", "employment", 10],
    ["Social og Handicap", "social", 9],
    ["HR og Læring", "hr", 6],
  ]),
  more("Københavns Kommune", director("Direktør", "Direktionen"), [
    ["Økonomi og Digitalisering", "digital", 9],
    ["Jobcenter", "employment", 9],
    ["Teknik og Miljø", "technical", 8],
    ["Guldberg Skole", "school", 8],
  ]),
  more("Odense Kommune", director("Direktør", "Direktionen"), [
    ["Ældrecentre og Hjemmepleje", "care", 9],
    ["Tingløkkeskolen", "school", 7],
    ["Borgerservice", "citizen", 6],
  ]),
  more("Aalborg Kommune", director("Direktør", "Direktionen"), [
    ["Borgerservice", "citizen", 7],
    ["Sundhed og Omsorg", "health", 8],
  ]),
  more("Skatteforvaltningen", director("Underdirektør", "Direktionssekretariatet"), [
    ["Kundeservice", "tax", 12],
    ["HR og Økonomi", "economy", 6],
  ]),
  more("Politiet", director("Politidirektør", "Fyns Politi"), [["Fyns Politi", "police", 12]]),
  more("Kriminalforsorgen", director("Områdedirektør", "Københavns Fængsler"), [
    ["Københavns Fængsler", "prison", 10],
  ]),
];

const already = new Set([...writtenStaffing.map(({ organisation }) => organisation), ...withoutEmployees]);
/** Nobody was ever employed there before the merger. */
const heirs = new Set<string>([merger.successor, "Region Østdanmark"]);

/** Everybody else: more people in the large organisations, and a few in nearly every other one. */
export const widerStaffing: readonly Staffing[] = [
  ...written,
  ...buildOrganisations("2026-01-01")
    .filter(({ name }) => !already.has(name) && !heirs.has(name))
    .map(staffingOf),
];
