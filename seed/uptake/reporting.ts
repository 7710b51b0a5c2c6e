import type { Sector } from "../../app/domain/people/index.server.ts";
import { addDays, type Day } from "../calendar.ts";
import { merger } from "../people/merger.ts";
import { createRandom } from "../random.ts";
import type { Channel } from "./entry.ts";

/**
 * Which year of the history an organisation began to report in: 0 is the first. Organisations join over time, so that
 * coverage grows. What is not named here is drawn by `reportingFrom`.
 */
const firstReportingYear: Readonly<Record<string, 0 | 1 | 2>> = {
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
  [merger.ended]: 0,
  [merger.successor]: 0,
};

/** Among the large ones, those that never report. */
const silent: readonly string[] = [
  "Odense Kommune",
  "Lolland Kommune",
  "Randers Kommune",
  "Region Sjælland",
  "Kriminalforsorgen",
  "Kystdirektoratet",
];

/** How many of the others report at all, and how many of those join in each year of the history. */
const joining: Readonly<Record<Sector, { ever: number; years: readonly [number, number, number] }>> = {
  state: { ever: 0.72, years: [3, 4, 3] },
  region: { ever: 1, years: [1, 0, 0] },
  municipality: { ever: 0.5, years: [2, 4, 4] },
};
/** How many of those that report do it late: what their people learnt lately is not in the ledger yet. */
const LATE_SHARE = 0.25;
const LATE_DAYS = [50, 170] as const;

export type Reporting = { from: Day; to: Day };

/** The days of which an organisation has reported by `today`, both included; null when it has never reported. */
export function reportingOf(name: string, sector: Sector, firstYear: number, today: Day): Reporting | null {
  if (silent.includes(name)) return null;
  const yesterday = addDays(today, -1);
  const named = firstReportingYear[name];
  if (named !== undefined) return { from: `${firstYear + named}-01-01`, to: yesterday };
  const random = createRandom("reporting", name);
  const { ever, years } = joining[sector];
  if (!random.chance(ever)) return null;
  const joined = random.weighted(years.map((weight, year) => [year, weight] as const));
  const late = random.chance(LATE_SHARE) ? random.int(...LATE_DAYS) : 0;
  return { from: `${firstYear + joined}-01-01`, to: addDays(yesterday, -late) };
}

/**
 * Whether anything that its people learn is in the ledger at all. What is told here of somebody's course or rotation
 * would make the organisation one that reports, so only people of reporting organisations have completed any.
 */
export function everReports(name: string, sector: Sector): boolean {
  return reportingOf(name, sector, 0, "2026-01-01") !== null;
}

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

/** January to December: busy in spring, little in July, most in November, before the budget year ends. */
export const monthWeights: readonly number[] = [8, 9, 11, 10, 10.5, 8, 1.5, 7.5, 12, 12.5, 15.5, 6];
