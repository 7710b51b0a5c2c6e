import { describe, expect, it } from "vitest";
import {
  amountFinding,
  coverageFinding,
  hoursFinding,
  newestYear,
  overviewOf,
  type Publication,
  yearRows,
} from "../../../app/domain/council/index.server.ts";

const CHANNELS = ["on_the_job", "relational", "formal", "all"] as const;
const SECTORS = ["state", "region", "municipality", "all"] as const;
type Four = readonly [number | null, number | null, number | null, number | null];

/** Hours of each sector by channel, the total last; kroner are the same number of thousands in reverse. */
function published(years: Record<number, Record<(typeof SECTORS)[number], Four>>): Publication {
  const entries = Object.entries(years).map(([year, sectors]) => ({ year: Number(year), sectors }));
  return {
    version: 1,
    asOf: "2026-11-01",
    dismissals: [],
    figures: entries.flatMap(({ year, sectors }) =>
      SECTORS.flatMap((sector) =>
        CHANNELS.map((channel, index) => ({
          year,
          sector,
          channel,
          hours: sectors[sector][index] ?? null,
          amountDkk: sectors[sector][channel === "all" ? 3 : 2 - index] ?? null,
        })),
      ),
    ),
    coverage: entries.flatMap(({ year }) =>
      SECTORS.map((sector) => ({
        year,
        sector,
        organisations: 10,
        reportingOrganisations: 5,
        people: 1000,
        coveredPeople: (year - 2020) * 100,
      })),
    ),
  };
}

const even: Four = [600, 200, 200, 1000];
const usual = {
  state: [640, 240, 120, 1000],
  region: [590, 270, 140, 1000],
  municipality: [520, 290, 190, 1000],
  all: [1750, 800, 450, 3000],
} as const;

describe("the overview of a year", () => {
  it("has the sectors with all of them last, and shares that sum to 100", () => {
    const { rows, hasFigures } = overviewOf(published({ 2026: usual }), 2026, "all");
    expect(hasFigures).toBe(true);
    expect(rows.map(({ sector }) => sector)).toEqual(["state", "region", "municipality", "all"]);
    expect(rows.map(({ shares }) => Object.values(shares))).toEqual([
      [64, 24, 12],
      [59, 27, 14],
      [52, 29, 19],
      [58, 27, 15],
    ]);
  });

  it("narrows to one sector beside all", () => {
    const { rows, focus } = overviewOf(published({ 2026: usual }), 2026, "region");
    expect(rows.map(({ sector }) => sector)).toEqual(["region", "all"]);
    expect(focus.hours.all).toBe(1000);
  });

  it("takes shares beside a hidden figure of the published total, and gives none for the hidden", () => {
    const figures = { ...usual, region: [590, null, null, 1000] as const };
    const row = overviewOf(published({ 2026: figures }), 2026, "region").focus;
    expect(row.shares).toEqual({ on_the_job: 59, relational: null, formal: null });
  });

  it("gives no share at all where the total is hidden", () => {
    const figures = { ...usual, region: [590, null, null, null] as const };
    const row = overviewOf(published({ 2026: figures }), 2026, "region").focus;
    expect(Object.values(row.shares)).toEqual([null, null, null]);
  });

  it("knows a year without figures from one whose figures are hidden", () => {
    const none = { state: [0, 0, 0, 0], region: [0, 0, 0, 0], municipality: [0, 0, 0, 0] } as const;
    const publication = published({
      2024: { ...usual, all: [null, null, null, null] },
      2025: usual,
      2026: { ...none, all: [0, 0, 0, 0] },
    });
    expect(overviewOf(publication, 2026, "all").hasFigures).toBe(false);
    expect(overviewOf(publication, 2024, "all").hasFigures).toBe(true);
    expect(overviewOf(publication, 2019, "all").hasFigures).toBe(false);
    expect(newestYear(publication)).toBe(2025);
    expect(yearRows(publication, "all").map(({ year }) => year)).toEqual([2025, 2024]);
  });
});

describe("what is said of the figures", () => {
  const overview = (
    figures: Record<(typeof SECTORS)[number], Four>,
    sector: (typeof SECTORS)[number] = "all",
  ) => overviewOf(published({ 2026: figures }), 2026, sector);

  it("names the sector that stands out", () => {
    expect(hoursFinding(overview(usual))).toEqual({ code: "most_formal", sector: "municipality" });
  });

  it("names nobody when two share the first place, and turns to the next", () => {
    const tied = { ...usual, region: [500, 310, 190, 1000] as const };
    expect(hoursFinding(overview(tied))).toEqual({ code: "most_on_the_job", sector: "state" });
    expect(hoursFinding(overview({ state: even, region: even, municipality: even, all: even }))).toEqual({
      code: "plain",
    });
  });

  it("compares nothing with a figure that is hidden", () => {
    const hidden = { ...usual, region: [null, 270, null, 1000] as const };
    expect(hoursFinding(overview(hidden))).toEqual({ code: "plain" });
    expect(hoursFinding(overview(hidden, "region"))).toEqual({ code: "plain" });
    expect(amountFinding(overview(hidden, "region"))).toEqual({ code: "plain" });
  });

  it("sets one sector against the others", () => {
    expect(hoursFinding(overview(usual, "state"))).toEqual({ code: "more_on_the_job", sector: "state" });
    expect(hoursFinding(overview(usual, "municipality"))).toEqual({
      code: "less_on_the_job",
      sector: "municipality",
    });
    expect(hoursFinding(overview({ ...usual, state: usual.all }, "state"))).toEqual({
      code: "as_others",
      sector: "state",
    });
  });

  it("says where most of the money goes", () => {
    expect(amountFinding(overview(usual))).toEqual({ code: "most_paid", channel: "formal", percent: 58 });
  });

  it("follows the coverage from the first year with figures", () => {
    const of = (...years: number[]) =>
      coverageFinding(yearRows(published(Object.fromEntries(years.map((year) => [year, usual]))), "all"));
    expect(of(2024, 2025, 2026)).toEqual({ code: "grown", from: 40, to: 60, since: 2024 });
    expect(of(2026)).toEqual({ code: "plain" });
  });
});
