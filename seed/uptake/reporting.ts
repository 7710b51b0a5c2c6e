import type { Sector } from "../../app/domain/people/index.server.ts";
import type { Channel } from "./entry.ts";

/**
 * Which year of the history an organisation began to report in: 0 is the first. Organisations join over time, so that
 * coverage grows; those that are not named never report.
 */
export const firstReportingYear: Readonly<Record<string, 0 | 1 | 2>> = {
  "Vejle Kommune": 0,
  "Aarhus Kommune": 0,
  "Københavns Kommune": 1,
  "Aalborg Kommune": 0,
  "Horsens Kommune": 1,
  "Viborg Kommune": 1,
  "Silkeborg Kommune": 1,
  "Esbjerg Kommune": 2,
  "Bornholms Regionskommune": 2,
  "Region Midtjylland": 0,
  "Region Syddanmark": 1,
  "Region Hovedstaden": 1,
  "Region Nordjylland": 2,
  "Region Østdanmark": 0,
  Skatteforvaltningen: 0,
  Digitaliseringsstyrelsen: 0,
  "Medarbejder- og Kompetencestyrelsen": 0,
  Økonomistyrelsen: 0,
  "Styrelsen for Arbejdsmarked og Rekruttering": 1,
  Politiet: 1,
  Finansministeriet: 1,
  "Aarhus Universitet": 2,
  Vejdirektoratet: 1,
  "Learnmark Horsens": 2,
  Kompetencerådet: 1,
};

/** How the entries of a sector spread over the channels. Entries, not hours: one in the job is usually longer. */
export const channelWeights: Readonly<Record<Sector, readonly (readonly [Channel, weight: number])[]>> = {
  state: [
    ["on_the_job", 50],
    ["relational", 31],
    ["formal", 19],
  ],
  region: [
    ["on_the_job", 45],
    ["relational", 34],
    ["formal", 21],
  ],
  municipality: [
    ["on_the_job", 39],
    ["relational", 36],
    ["formal", 25],
  ],
};

/**
 * The regioner began to log learning through relations with a few people: fewer than five, so that the overview of the
 * first year has a figure that may not be shown.
 */
export const relationalPilot = { sector: "region", year: 0, people: 3 } as const;

/** January to December: little in July, most in the autumn. */
export const monthWeights: readonly number[] = [9, 10, 11, 9, 10, 8, 1.5, 8, 13, 13.5, 13, 6];
