import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakdown } from "../../../app/domain/matching/breakdown.ts";
import { distanceKm } from "../../../app/domain/matching/distance.ts";
import type { Label, MatchOpportunity, MatchProfile } from "../../../app/domain/matching/match-subjects.ts";
import { match, rank, reasonsOf, worthSaying } from "../../../app/domain/matching/rules.ts";

const label = (id: string): Label => ({ id, da: id, en: id });
const ids = ["a", "b", "c", "d", "e", "f", "g"];
const level = fc.integer({ min: 1, max: 4 });
const sector = fc.constantFrom("state", "region", "municipality");
const kind = fc.constantFrom("rotation", "work_placement", "e_learning", "plus_programme");
const format = fc.constantFrom("on_site", "hybrid", "online");
const coordinate = {
  latitude: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
  longitude: fc.double({ min: 8, max: 15, noNaN: true }),
};
const levels = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), level), { selector: ([id]) => id });

const profiles: fc.Arbitrary<MatchProfile> = fc.record({
  held: levels.map((list) => new Map(list)),
  wanted: levels.map((list) => new Map(list)),
  interests: fc.uniqueArray(kind).map((list) => new Set<string>(list)),
  level: fc.option(fc.constantFrom("employee", "leader")),
  sector: fc.option(sector),
  workplace: fc.option(fc.record({ code: fc.option(fc.constantFrom("0630", "0751")), ...coordinate })),
  maxDistanceKm: fc.option(fc.integer({ min: 0, max: 400 })),
  minWeeks: fc.option(fc.integer({ min: 1, max: 104 })),
  maxWeeks: fc.option(fc.integer({ min: 1, max: 104 })),
  startsFrom: fc.option(fc.constantFrom("2026-12-01", "2027-03-01")),
  formats: fc.uniqueArray(format).map((list) => new Set<string>(list)),
});
const opportunities = fc.record({
  id: fc.uuid(),
  kind,
  competences: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }).map((list) => list.map(label)),
  levels: fc.uniqueArray(fc.constantFrom("employee", "leader", "top")),
  sector,
  format,
  weeks: fc.integer({ min: 0, max: 60 }),
  startsOn: fc.option(fc.constantFrom("2027-01-11", "2027-03-01")),
  place: fc.option(fc.record({ code: fc.constantFrom("0630", "0751", "0101"), ...coordinate })),
  deadline: fc.option(fc.constantFrom("2026-12-01", "2026-12-08")),
});

const nobody: MatchProfile = {
  held: new Map(),
  wanted: new Map(),
  interests: new Set(),
  level: null,
  sector: null,
  workplace: null,
  maxDistanceKm: null,
  minWeeks: null,
  maxWeeks: null,
  startsFrom: null,
  formats: new Set(),
};
const plain: MatchOpportunity = {
  id: "one",
  kind: "rotation",
  competences: [label("a"), label("b")],
  levels: ["employee"],
  sector: "municipality",
  format: "on_site",
  weeks: 12,
  startsOn: "2027-03-01",
  place: null,
};

describe("a match", () => {
  it("never becomes less by one more asked competence in common", () => {
    fc.assert(
      fc.property(profiles, opportunities, level, fc.boolean(), (profile, opportunity, at, held) => {
        const known = new Set([...profile.held.keys(), ...profile.wanted.keys(), "new"]);
        known.delete("new");
        const asked = { ...opportunity, competences: [...opportunity.competences, label("new")] };
        const list = held ? "held" : "wanted";
        const richer = { ...profile, [list]: new Map([...profile[list], ["new", at]]) };
        expect(match(richer, asked).score).toBeGreaterThanOrEqual(match(profile, opportunity).score);
        expect(match(richer, asked).score).toBeGreaterThan(match(profile, asked).score);
      }),
    );
  });

  it("says nothing that is not in the person's own profile", () => {
    fc.assert(
      fc.property(profiles, opportunities, (profile, opportunity) => {
        for (const reason of reasonsOf(match(profile, opportunity).parts)) {
          if (reason.code === "holds")
            for (const { id } of reason.competences) expect(profile.held.has(id)).toBe(true);
          if (reason.code === "wants")
            for (const { id } of reason.competences) expect(profile.wanted.has(id)).toBe(true);
          if (reason.code === "interest") expect(profile.interests.has(reason.kind)).toBe(true);
          if (reason.code === "level") expect(profile.level).toBe(reason.level);
          if (reason.code === "new_sector") expect(profile.sector).not.toBe(reason.sector);
          if (reason.code === "distance") expect(profile.workplace).not.toBeNull();
        }
      }),
    );
  });

  it("counts each wish that is met, says it with its value, and takes nothing for one that is not", () => {
    const wishes = {
      ...nobody,
      minWeeks: 4,
      maxWeeks: 12,
      startsFrom: "2027-03-01",
      formats: new Set(["on_site"]),
    };
    expect(reasonsOf(match(wishes, plain).parts)).toEqual([
      {
        code: "wishes",
        met: [
          { code: "length", weeks: 12 },
          { code: "start", day: "2027-03-01" },
          { code: "format", format: "on_site" },
        ],
      },
    ]);
    const none = { ...plain, weeks: 13, startsOn: "2027-02-28", format: "hybrid" };
    expect(match(wishes, none).score).toBe(0);
    expect(reasonsOf(match(wishes, none).parts)).toEqual([]);
    for (const met of [{ weeks: 4 }, { startsOn: "2027-03-02" }, { format: "on_site" }])
      expect(match(wishes, { ...none, ...met }).score).toBeGreaterThan(0);
  });

  it("is neutral where a wish or a value is missing, and never less by a wish", () => {
    fc.assert(
      fc.property(profiles, opportunities, (profile, opportunity) => {
        const { minWeeks, maxWeeks, startsFrom, formats } = nobody;
        const without = { ...profile, minWeeks, maxWeeks, startsFrom, formats };
        expect(match(profile, opportunity).score).toBeGreaterThanOrEqual(match(without, opportunity).score);
        const unknown = { ...opportunity, weeks: 0, startsOn: null };
        const met = reasonsOf(match({ ...profile, formats }, unknown).parts).some(
          ({ code }) => code === "wishes",
        );
        expect(met).toBe(false);
      }),
    );
  });

  it("says that it can be done from home once", () => {
    const home = { ...plain, format: "online" };
    const codes = (profile: MatchProfile) => reasonsOf(match(profile, home).parts).map(({ code }) => code);
    expect(codes(nobody)).toEqual(["remote"]);
    expect(codes({ ...nobody, formats: new Set(["online"]) })).toEqual(["wishes"]);
  });

  it("says nothing at all of somebody who has told nothing", () => {
    expect(match(nobody, plain).score).toBe(0);
    expect(reasonsOf(match(nobody, plain).parts)).toEqual([]);
  });

  it("is worth more the wider the gap to what one wants, up to two levels", () => {
    const score = (held: number, wanted: number) =>
      match({ ...nobody, held: new Map([["a", held]]), wanted: new Map([["a", wanted]]) }, plain).score;
    expect(score(1, 2)).toBeLessThan(score(1, 3));
    expect(score(1, 3)).toBe(score(1, 4));
  });

  it("counts another sector only where one would work in it", () => {
    const inState = { ...nobody, sector: "state" };
    expect(reasonsOf(match(inState, plain).parts)).toEqual([{ code: "new_sector", sector: "municipality" }]);
    expect(reasonsOf(match(inState, { ...plain, kind: "plus_programme" }).parts)).toEqual([]);
    expect(reasonsOf(match({ ...nobody, sector: "municipality" }, plain).parts)).toEqual([]);
  });

  it("names the distance within the person's own limit, and leaves it unsaid beyond", () => {
    const vejle = { code: "0630", latitude: 55.709, longitude: 9.536 };
    const horsens = { code: "0615", latitude: 55.861, longitude: 9.85 };
    const from = { ...nobody, workplace: vejle };
    expect(reasonsOf(match({ ...from, maxDistanceKm: 40 }, { ...plain, place: horsens }).parts)).toEqual([
      { code: "distance", km: 26 },
    ]);
    expect(reasonsOf(match({ ...from, maxDistanceKm: 20 }, { ...plain, place: horsens }).parts)).toEqual([]);
    expect(reasonsOf(match(from, { ...plain, place: vejle }).parts)).toEqual([{ code: "distance", km: 0 }]);
    expect(reasonsOf(match(from, { ...plain, place: horsens, format: "online" }).parts)).toEqual([
      { code: "remote" },
    ]);
  });

  it("makes a line only when it tells something of the work", () => {
    expect(
      worthSaying([
        { code: "distance", km: 3 },
        { code: "new_sector", sector: "state" },
      ]),
    ).toEqual([]);
    expect(worthSaying([{ code: "interest", kind: "rotation" }, { code: "remote" }])).toHaveLength(2);
  });
});

describe("the order", () => {
  it("holds every opportunity, the better fit first, whatever order they come in", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.uniqueArray(opportunities, { selector: ({ id }) => id }),
        fc.integer(),
        (profile, list, seed) => {
          const shuffled = list.toSorted(
            (a, b) => Math.sin(seed + a.id.charCodeAt(0)) - Math.sin(seed + b.id.charCodeAt(1)),
          );
          const order = rank(profile, list).map(({ opportunity }) => opportunity.id);
          expect(rank(profile, shuffled).map(({ opportunity }) => opportunity.id)).toEqual(order);
          expect(order.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
          const scores = rank(profile, list).map((one) => one.match.score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        },
      ),
    );
  });
});

describe("the distance", () => {
  it("is that of the map, the same both ways", () => {
    const copenhagen = { latitude: 55.676, longitude: 12.569 };
    const aarhus = { latitude: 56.157, longitude: 10.211 };
    expect(Math.round(distanceKm(copenhagen, aarhus))).toBe(156);
    expect(distanceKm(aarhus, copenhagen)).toBeCloseTo(distanceKm(copenhagen, aarhus));
    expect(distanceKm(aarhus, aarhus)).toBe(0);
  });
});

describe("the breakdown", () => {
  it("sums to the score, each part for itself never negative and silent unless it speaks for it", () => {
    fc.assert(
      fc.property(profiles, opportunities, (profile, opportunity) => {
        const { score, parts } = match(profile, opportunity);
        expect(parts).toEqual(breakdown(profile, opportunity));
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        for (const { points, standing } of parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points > 0).toBe(standing === "for");
        }
        const codes = parts.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it("names every asked competence once, with the person's own levels", () => {
    fc.assert(
      fc.property(profiles, opportunities, (profile, opportunity) => {
        const part = breakdown(profile, opportunity).find(({ code }) => code === "competences");
        if (part?.code !== "competences") throw new Error("No part of competences");
        expect(part.each.map(({ competence }) => competence)).toEqual(opportunity.competences);
        for (const { competence, held, wanted, use } of part.each) {
          expect(held).toBe(profile.held.get(competence.id) ?? 0);
          expect(wanted).toBe(profile.wanted.get(competence.id) ?? 0);
          if (use === "learns") expect(wanted).toBeGreaterThan(held);
          if (use === "uses") expect(held).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("tells what the person has not said from what the opportunity does not say", () => {
    const standings = (profile: Partial<MatchProfile>, opportunity: Partial<MatchOpportunity> = {}) =>
      Object.fromEntries(
        breakdown({ ...nobody, ...profile }, { ...plain, ...opportunity }).map(({ code, standing }) => [
          code,
          standing,
        ]),
      );
    expect(standings({})).toEqual({
      competences: "untold",
      interest: "untold",
      level: "untold",
      sector: "untold",
      distance: "unstated",
      length: "untold",
      start: "untold",
      format: "untold",
    });
    const told = {
      held: new Map([["z", 3]]),
      interests: new Set(["e_learning"]),
      level: "top",
      sector: "municipality",
      minWeeks: 20,
      startsFrom: "2027-04-01",
      formats: new Set(["online"]),
    };
    const against = Object.values(standings(told));
    expect(against.filter((standing) => standing === "against")).toHaveLength(7);
    expect(standings(told, { competences: [], levels: [], weeks: 0, startsOn: null })).toMatchObject({
      competences: "unstated",
      level: "unstated",
      length: "unstated",
      start: "unstated",
    });
    expect(standings({}, { kind: "plus_programme" })).not.toHaveProperty("sector");
  });
});
