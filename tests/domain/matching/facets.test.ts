import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureIndex } from "../../../app/domain/catalogue/index.server.ts";
import {
  DEADLINES,
  DISTANCES,
  DURATION_NAMES,
  FORMATS,
  PRICE_NAMES,
  WORKLOADS,
} from "../../../app/domain/catalogue/labels.ts";
import {
  NO_CRITERIA,
  type SearchAnswer,
  type SearchCriteria,
  searchOpportunities,
  startMonths,
} from "../../../app/domain/matching/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import type { SearchEngine } from "../../../app/ports/search-engine.ts";
import { givenMunicipality, testSearch } from "../../fixtures/catalogue.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

/** Kommuner along a line to the north of the workplace, with their distance from it in kilometres. */
const PLACES = [
  { code: "0630", name: "Vejle Kommune", regionCode: "1083", km: 0 },
  { code: "0615", name: "Horsens Kommune", regionCode: "1082", km: 20 },
  { code: "0751", name: "Aarhus Kommune", regionCode: "1082", km: 60 },
  { code: "0851", name: "Aalborg Kommune", regionCode: "1081", km: 150 },
] as const;
const KM_PER_DEGREE = 111.2;
const LATITUDE = 55.7;

type Row = {
  municipalityCode: string | null;
  format: string;
  workload: string;
  weeks: number;
  startsOn: string | null;
  deadline: string | null;
  priceDkk: number;
};
const anyRow: fc.Arbitrary<Row> = fc.record({
  municipalityCode: fc.constantFrom(null, ...PLACES.map(({ code }) => code)),
  format: fc.constantFrom(...FORMATS),
  workload: fc.constantFrom(...WORKLOADS),
  weeks: fc.constantFrom(0, 4, 12, 13, 26, 27, 52),
  startsOn: fc.constantFrom(null, "2026-11-30", "2027-02-01", "2027-02-28", "2027-10-31", "2027-12-01"),
  deadline: fc.constantFrom(null, "2026-11-21", "2026-11-28", "2026-11-29", "2026-12-21", "2027-01-15"),
  priceDkk: fc.constantFrom(0, 1, 5000, 5001, 15000, 15001),
});

let world: TestContext;
let search: SearchEngine;
let rows: Row[];
let reader: Actor;

beforeAll(async () => {
  world = await testContext();
  search = testSearch();
  for (const { km, ...place } of PLACES)
    await givenMunicipality(world, { ...place, latitude: LATITUDE + km / KM_PER_DEGREE, longitude: 9.5 });
  await world.db.write((tx) =>
    tx.organisation.createMany({
      data: ["1081", "1082", "1083"].map((code) => ({
        ...{ id: `region-${code}`, code, name: `Region ${code}`, folded: `region ${code}` },
        ...{ kind: "region", sector: "region", validFrom: "2007-01-01" },
      })),
    }),
  );
  const host = await givenPerson(world, await givenOrganisation(world), { level: "leader" });
  reader = host;
  rows = fc.sample(anyRow, { numRuns: 60, seed: 4 });
  for (const row of rows) {
    const id = await givenOpportunity(world, host, { modelId: null });
    await world.db.write((tx) => tx.opportunity.update({ where: { id }, data: row }));
  }
  await ensureIndex({ db: world.db, search, say: () => {} });
});
afterAll(async () => {
  await search.close();
  await world.db.remove();
});

/** The rules said a second time, on rows. The organisation of the host lies in Region 1083. */
const regionOf = ({ municipalityCode }: Row) =>
  PLACES.find(({ code }) => code === municipalityCode)?.regionCode ?? hostRegion();
const hostRegion = () => reader.employment?.regionCode ?? null;
const kmOf = ({ municipalityCode }: Row) => PLACES.find(({ code }) => code === municipalityCode)?.km ?? null;
const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;
const none = (list: readonly unknown[]) => list.length === 0;

const LENGTHS = { "under-3": [0, 12], "3-6": [13, 26], "over-6": [27, 999] } as const;
const COSTS = {
  gratis: [0, 0],
  "til-5000": [1, 5000],
  "til-15000": [5001, 15000],
  "over-15000": [15001, 1e9],
} as const;
const LAST_DAY = { 7: "2026-11-28", 14: "2026-12-05", 30: "2026-12-21" } as const;

const fits: Record<string, (row: Row, criteria: SearchCriteria) => boolean> = {
  place: (row, { regions, municipalities, anywhere }) => {
    if (none(regions) && none(municipalities) && !anywhere) return true;
    const narrowed = municipalities.map((code) => PLACES.find((place) => place.code === code)?.regionCode);
    const whole = regions.filter((code) => !narrowed.some((other) => other === code));
    return (
      (anywhere && row.format === "online") ||
      whole.some((code) => code === regionOf(row)) ||
      municipalities.some((code) => code === row.municipalityCode)
    );
  },
  near: (row, { distance }) => {
    const km = kmOf(row);
    return distance === null || row.format === "online" || (km !== null && km <= Number(distance));
  },
  duration: ({ weeks }, { durations, weeks: own }) =>
    (none(durations) && own === null) ||
    durations.some((name) => within(weeks, LENGTHS[name])) ||
    (own !== null && within(weeks, [own.from ?? 0, own.to ?? 999])),
  start: ({ startsOn }, { starts }) =>
    none(starts) ||
    starts.some((start) => {
      if (start === "altid") return startsOn === null;
      if (start === "senere") return startsOn !== null && startsOn >= "2027-11-01";
      return startsOn?.startsWith(start) ?? false;
    }),
  deadline: ({ deadline }, { deadlines }) =>
    none(deadlines) ||
    deadlines.some((name) =>
      name === "uden" ? deadline === null : deadline !== null && deadline <= LAST_DAY[name],
    ),
  price: ({ priceDkk }, { prices }) => none(prices) || prices.some((name) => within(priceDkk, COSTS[name])),
  format: ({ format }, { formats }) => none(formats) || formats.some((one) => one === format),
  workload: ({ workload }, { workloads }) => none(workloads) || workloads.some((one) => one === workload),
};
const naively = (criteria: SearchCriteria) =>
  rows.filter((row) => Object.values(fits).every((holds) => holds(row, criteria))).length;

type Available = Extract<SearchAnswer, { available: true }>;
async function find(criteria: SearchCriteria): Promise<Available> {
  const answer = await searchOpportunities({
    ...{ ...world, search, actor: reader, criteria },
    ...{ order: "deadline", page: 1, perPage: 1 },
  });
  if (!answer.available) throw new Error("The search did not answer");
  return answer;
}

const months = () => [...startMonths(world.clock.today()), "senere", "altid"];
const WEEKS = fc.record({
  from: fc.constantFrom(null, 1, 12, 13),
  to: fc.constantFrom(26, 52),
});
const anyCriteria = () =>
  fc.record({
    regions: fc.subarray(["1081", "1082", "1083"]),
    municipalities: fc.subarray(PLACES.map(({ code }) => code as string)),
    anywhere: fc.boolean(),
    distance: fc.constantFrom(null, ...DISTANCES),
    durations: fc.subarray([...DURATION_NAMES]),
    weeks: fc.option(WEEKS),
    starts: fc.subarray(months(), { maxLength: 4 }),
    deadlines: fc.subarray([...DEADLINES]),
    prices: fc.subarray([...PRICE_NAMES]),
    formats: fc.subarray([...FORMATS]),
    workloads: fc.subarray([...WORKLOADS]),
  });

describe("counts of choices", () => {
  it("are what each choice would give with all others, as counting by hand finds it", async () => {
    await fc.assert(
      fc.asyncProperty(anyCriteria(), async (chosen) => {
        const criteria = { ...NO_CRITERIA, ...chosen };
        const answer = await find(criteria);
        expect(answer.total).toBe(naively(criteria));
        const elsewhere = { ...criteria, regions: [], municipalities: [], anywhere: false };
        for (const { code, count } of answer.regions)
          expect(count, code).toBe(naively({ ...elsewhere, regions: [code] }));
        for (const { code, count } of answer.municipalities)
          expect(count, code).toBe(naively({ ...elsewhere, municipalities: [code] }));
        expect(answer.anywhere).toBe(naively({ ...elsewhere, anywhere: true }));
        const { counts } = answer;
        const alone: [keyof typeof counts, readonly string[], (name: never) => Partial<SearchCriteria>][] = [
          ["duration", DURATION_NAMES, (name) => ({ durations: [name], weeks: null })],
          ["start", months(), (name) => ({ starts: [name] })],
          ["deadline", DEADLINES, (name) => ({ deadlines: [name] })],
          ["price", PRICE_NAMES, (name) => ({ prices: [name] })],
          ["format", FORMATS, (name) => ({ formats: [name] })],
          ["workload", WORKLOADS, (name) => ({ workloads: [name] })],
        ];
        for (const [group, names, choose] of alone)
          for (const name of names)
            expect(counts[group][name] ?? 0, `${group} ${name}`).toBe(
              naively({ ...criteria, ...choose(name as never) }),
            );
        for (const distance of DISTANCES)
          expect(answer.distances?.[distance], distance).toBe(naively({ ...criteria, distance }));
      }),
      { numRuns: 60 },
    );
  });

  it("know no distances for somebody whose workplace is not known", async () => {
    const answer = await searchOpportunities({
      ...{ ...world, search, actor: null, criteria: { ...NO_CRITERIA, distance: "10" } },
      ...{ order: "deadline", page: 1, perPage: 1 },
    });
    expect(answer).toMatchObject({ total: rows.length, distances: null });
  });
});
