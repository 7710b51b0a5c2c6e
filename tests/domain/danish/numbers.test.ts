import { describe, expect, it } from "vitest";
import { factsOf } from "../../../app/shared/danish/numbers/facts.ts";
import { monthsOf } from "../../../app/shared/danish/numbers/lengths.ts";
import { documentTerms, queryTerms } from "../../../app/shared/danish/terms.ts";

const asked = (query: string) => queryTerms(query).map(({ term }) => term);
const finds = (query: string, text: string) => {
  const held = new Set(documentTerms(text).map(({ term }) => term));
  return asked(query).every((term) => held.has(term));
};
const facts = { weeks: null, hoursPerWeek: null, startsOn: null, deadline: null };

describe("lengths", () => {
  it.each([
    ["3 måneder", ["3maaned"]],
    ["3 mdr.", ["3maaned"]],
    ["tre måneders", ["3maaned"]],
    ["et halvt år", ["6maaned"]],
    ["halvandet år", ["18maaned"]],
    ["et år", ["12maaned"]],
    ["12 uger", ["12uge"]],
    ["30 timer om ugen", ["30timeuge"]],
    ["30 t/uge", ["30timeuge"]],
    ["3-6 måneder", ["3maaned"]],
    ["projekt 3 måneder", ["projekt", "3maaned"]],
  ])("%s is one term", (query, terms) => {
    expect(asked(query)).toEqual(terms);
  });

  it.each([
    ["tre måneder", "Forløbet varer 3 mdr."],
    ["4 måneder", "3-6 måneder"],
    ["4 måneder", "mellem 3 og 6 måneder"],
    ["12 uger", "3 måneder"],
    ["3 måneder", "13 uger"],
    ["6 måneder", "et halvt år"],
    ["30 timer", "30 timer om ugen"],
  ])("%s finds »%s«", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ["2 måneder", "12 måneder"],
    ["3 måneder", "3 uger i flere måneder"],
    ["7 måneder", "3-6 måneder"],
  ])("%s does not find »%s«", (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it("calls weeks months when they are near enough", () => {
    const named = (months: number) =>
      Array.from({ length: 60 }, (_, weeks) => weeks).filter((weeks) => monthsOf(weeks).includes(months));
    expect(named(1)).toEqual([4, 5]);
    expect(named(2)).toEqual([8, 9]);
    expect(named(3)).toEqual([12, 13, 14]);
    expect(named(6)).toEqual([24, 25, 26, 27, 28]);
    expect(named(12)).toContain(52);
  });
});

describe("dates", () => {
  it.each([
    ["efterår 2027", ["2027efteraar"]],
    ["efteråret 2027", ["2027efteraar"]],
    ["august 2027", ["2027m08"]],
    ["aug 2027", ["2027m08"]],
    ["1. september 2027", ["2027m09d01"]],
    ["01.09.2027", ["2027m09d01"]],
    ["2027-09-01", ["2027m09d01"]],
    ["Q3 2027", ["2027q3"]],
    ["3. kvartal 2027", ["2027q3"]],
    ["første halvår 2027", ["2027h1"]],
    ["uge 34", ["uge34"]],
    ["2027", ["2027"]],
    ["ansøgningsfrist den 1. maj 2027", ["frist2027m05d01"]],
  ])("%s is one term", (query, terms) => {
    expect(asked(query)).toEqual(terms);
  });

  it.each([
    ["efterår 2027", "Start 1. september 2027"],
    ["september 2027", "Start 1. september 2027"],
    ["1. september", "Start 1. september 2027"],
    ["tredje kvartal 2027", "september 2027"],
    ["2. halvår 2027", "september 2027"],
    ["forår", "Vi begynder i marts"],
    ["frist maj 2027", "Ansøgningsfrist: 1. maj 2027"],
  ])("%s finds »%s«", (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it("does not take another year or season", () => {
    expect(finds("efterår 2027", "1. september 2026")).toBe(false);
    expect(finds("efterår 2027", "1. marts 2027")).toBe(false);
  });
});

describe("factsOf", () => {
  it.each([
    ["3 måneder", { weeks: 13 }],
    ["13 uger", { weeks: 13 }],
    ["et halvt år", { weeks: 26 }],
    ["30 timer om ugen", { hoursPerWeek: 30 }],
    ["deltid", { hoursPerWeek: 30 }],
    ["fuldtid", { hoursPerWeek: 37 }],
    ["efterår 2027", { startsOn: "2027-09-01" }],
    ["september", { startsOn: "2027-09-01" }],
    ["1. september 2027", { startsOn: "2027-09-01" }],
    ["start i september", { startsOn: "2027-09-01" }],
    ["begynder september 2027", { startsOn: "2027-09-01" }],
    ["uge 35", { startsOn: "2027-09-01" }],
    ["uge 53", { startsOn: "2027-01-01" }],
    ["ansøgningsfrist maj 2027", { deadline: "2027-05-01" }],
  ])("%s finds what has %o", (query, some) => {
    expect(finds(query, factsOf({ ...facts, ...some }))).toBe(true);
  });

  it.each([
    ["3 måneder", { weeks: 15 }],
    ["uge 3", { weeks: 13 }],
    ["maj 2027", { deadline: "2027-05-01" }],
    ["efterår 2027", { startsOn: "2027-12-01" }],
  ])("%s does not find what has %o", (query, some) => {
    expect(finds(query, factsOf({ ...facts, ...some }))).toBe(false);
  });
});
