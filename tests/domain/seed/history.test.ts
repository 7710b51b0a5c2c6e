import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../../../seed/calendar.ts";
import { organisationWithId } from "../../../seed/people/organisations.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import type { HistoryEntry } from "../../../seed/uptake/entry.ts";
import { buildUptakeHistory, historyStartsOn } from "../../../seed/uptake/history.ts";
import { groupBy } from "./group-by.ts";

const seed = "rokade";
const today = "2026-11-21";
const people = buildPeople({ today, seed });
const history = buildUptakeHistory({ people, today, seed });

const hoursOf = (entries: readonly HistoryEntry[]) => entries.reduce((sum, { hours }) => sum + hours, 0);
const peopleIn = (entries: readonly HistoryEntry[]) => new Set(entries.map(({ personId }) => personId)).size;
const inYear = (year: number) => history.filter(({ occurredOn }) => occurredOn.startsWith(`${year}-`));

/** Days on which the world may be made: around the end of the two regioner, leap days and turns of the year too. */
const days = fc.oneof(
  fc.constantFrom("2026-12-31", "2027-01-01", "2027-01-04", "2028-02-29", "2029-03-01"),
  fc.integer({ min: 0, max: 1_200 }).map((offset) => addDays("2026-06-01", offset)),
);

describe("the uptake history", () => {
  it("is the same for the same people, day and seed", () => {
    expect(buildUptakeHistory({ people, today, seed })).toEqual(history);
    expect(buildUptakeHistory({ people, today, seed: "other" })).not.toEqual(history);
  });

  it("is believable on any day", () => {
    fc.assert(
      fc.property(days, fc.string(), (day, anySeed) => {
        const crowd = buildPeople({ today: day, seed: anySeed });
        const entries = buildUptakeHistory({ people: crowd, today: day, seed: anySeed });
        const byId = new Map(crowd.map((person) => [person.id, person]));
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        let before = "";
        for (const entry of entries) {
          const { key, personId, organisationId, sector, occurredOn, activity, hours, amountDkk } = entry;
          const employment = byId
            .get(personId)
            ?.employments.find(({ from, to }) => from <= occurredOn && (to === null || occurredOn <= to));
          const organisation = organisationWithId(organisationId);
          const most = activity === "rotation" ? 200 : 40;
          const sound =
            occurredOn >= historyStartsOn(day) &&
            occurredOn >= before &&
            occurredOn < day &&
            weekdayOf(occurredOn) <= 5 &&
            employment?.organisationId === organisationId &&
            organisation.sector === sector &&
            (organisation.validTo === null || occurredOn <= organisation.validTo) &&
            hours >= 0.5 &&
            hours <= most &&
            Number.isInteger(hours * 4) &&
            Number.isInteger(amountDkk) &&
            amountDkk >= 0 &&
            amountDkk <= (activity === "e_learning" ? 180 : 18_000);
          if (!sound) expect.fail(`${key} on ${day}: ${JSON.stringify(entry)}`);
          before = occurredOn;
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it("covers two whole years and the present one, each with all three channels", () => {
    for (const year of [2024, 2025, 2026]) {
      const channels = groupBy(inYear(year), ({ channel }) => channel);
      expect([...channels.keys()].sort(), String(year)).toEqual(["formal", "on_the_job", "relational"]);
      expect(hoursOf(channels.get("on_the_job") ?? [])).toBeGreaterThan(hoursOf(inYear(year)) / 2);
    }
  });

  it("is quiet in July and busy in the autumn", () => {
    const inMonths = (...months: string[]) =>
      inYear(2025).filter(({ occurredOn }) => months.includes(occurredOn.slice(5, 7))).length;
    expect(inMonths("07") * 4).toBeLessThan(inMonths("10"));
    expect(inMonths("09", "10", "11")).toBeGreaterThan(inMonths("04", "05", "06"));
  });

  it("gives 20 to 35 entries a year, and at most two stays, to each who reports the year through", () => {
    const perPerson = groupBy(inYear(2025), ({ personId }) => personId);
    let checked = 0;
    for (const { id, organisationId, employments } of people) {
      const joined = inYear(2024).some((entry) => entry.organisationId === organisationId);
      const employed = employments.some(({ from, to }) => from <= "2025-01-01" && to === null);
      if (!joined || !employed) continue;
      checked += 1;
      const count = perPerson.get(id)?.length ?? 0;
      expect(count, id).toBeGreaterThanOrEqual(20);
      expect(count, id).toBeLessThanOrEqual(37);
    }
    expect(checked).toBeGreaterThan(60);
  });

  it("leaves some organisations out for good, and coverage grows by year", () => {
    const reporting = (year: number) =>
      new Set(inYear(year).map(({ organisationId }) => organisationId)).size;
    expect(reporting(2024)).toBeLessThan(reporting(2025));
    expect(reporting(2025)).toBeLessThan(reporting(2026));
    const silent = people.filter(
      ({ organisationId }) => !history.some((entry) => entry.organisationId === organisationId),
    );
    expect(new Set(silent.map(({ organisationId }) => organisationId)).size).toBeGreaterThanOrEqual(4);
    expect(silent.length / people.length).toBeLessThan(0.4);
  });

  it("has cells of sector, channel and year under five people, and most well over", () => {
    const cells = groupBy(history, ({ occurredOn, sector, channel }) =>
      [occurredOn.slice(0, 4), sector, channel].join(" "),
    );
    const small = [...cells].filter(([, entries]) => peopleIn(entries) < 5).map(([cell]) => cell);
    expect(small).toEqual(["2024 region relational"]);
    expect(cells.size).toBe(27);
  });

  it("says where each entry comes from and how sure it is", () => {
    const sources = groupBy(history, ({ source }) => source);
    expect([...sources.keys()].sort()).toEqual([
      "import",
      "leader_confirmed",
      "lti",
      "programme",
      "rotation",
      "self_reported",
    ]);
    for (const [source, entries] of sources) {
      expect(new Set(entries.map(({ confidence }) => confidence)).size, source).toBe(1);
    }
  });
});
