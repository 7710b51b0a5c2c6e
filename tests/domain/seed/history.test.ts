import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../../seed/calendar.ts";
import { merger } from "../../../seed/people/merger.ts";
import {
  buildOrganisations,
  organisationNamed,
  organisationWithId,
} from "../../../seed/people/organisations.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import type { HistoryEntry } from "../../../seed/uptake/entry.ts";
import { buildUptakeHistory, ENTRIES_A_YEAR, historyStartsOn } from "../../../seed/uptake/history.ts";
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
        const organisations = new Map(buildOrganisations(day).map((one) => [one.id, one]));
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        let before = "";
        for (const entry of entries) {
          const { key, personId, organisationId, sector, occurredOn, activity, hours, amountDkk } = entry;
          const employment = byId
            .get(personId)
            ?.employments.find(({ from, to }) => from <= occurredOn && (to === null || occurredOn <= to));
          const organisation = organisations.get(organisationId);
          const most = activity === "rotation" ? 200 : 40;
          const sound =
            occurredOn >= historyStartsOn(day) &&
            occurredOn >= before &&
            occurredOn < day &&
            weekdayOf(occurredOn) <= 5 &&
            employment?.organisationId === organisationId &&
            organisation?.sector === sector &&
            occurredOn <= (organisation.validTo ?? "9999-12-31") &&
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
  });

  it("covers two whole years and the present one, each with all three channels", () => {
    for (const year of [2024, 2025, 2026]) {
      const channels = groupBy(inYear(year), ({ channel }) => channel);
      expect([...channels.keys()].sort(), String(year)).toEqual(["formal", "on_the_job", "relational"]);
      expect(hoursOf(channels.get("on_the_job") ?? [])).toBeGreaterThan(hoursOf(inYear(year)) / 2);
    }
  });

  it("is quiet in July, busy in spring and autumn, and busiest in November", () => {
    const inMonths = (...months: string[]) =>
      inYear(2025).filter(({ occurredOn }) => months.includes(occurredOn.slice(5, 7))).length;
    expect(inMonths("07") * 4).toBeLessThan(inMonths("10"));
    expect(inMonths("09", "10", "11")).toBeGreaterThan(inMonths("04", "05", "06"));
    expect(inMonths("03", "04", "05")).toBeGreaterThan(inMonths("06", "07", "08"));
    for (const month of ["01", "03", "05", "09", "10", "12"])
      expect(inMonths("11"), month).toBeGreaterThan(inMonths(month));
  });

  it("gives a few entries a year, and at most two stays, to each who reports the year through", () => {
    const perPerson = groupBy(inYear(2025), ({ personId }) => personId);
    let checked = 0;
    for (const { id, organisationId, employments } of people) {
      const joined = inYear(2024).some((entry) => entry.organisationId === organisationId);
      const employed = employments.some(({ from, to }) => from <= "2025-01-01" && to === null);
      if (!joined || !employed) continue;
      checked += 1;
      const count = perPerson.get(id)?.length ?? 0;
      expect(count, id).toBeGreaterThanOrEqual(ENTRIES_A_YEAR[0]);
      expect(count, id).toBeLessThanOrEqual(ENTRIES_A_YEAR[1] + 2);
    }
    expect(checked).toBeGreaterThan(400);
    expect(history.length).toBeLessThanOrEqual(40_000);
  });

  it("introduces who is new in their first weeks", () => {
    const introduced = history.filter(({ key }) => /-ny-\d+-\d+$/.test(key));
    expect(new Set(introduced.map(({ personId }) => personId)).size).toBeGreaterThan(100);
    expect(new Set(introduced.map(({ channel }) => channel)).size).toBe(3);
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const { key, personId, occurredOn } of introduced) {
      const job = byId
        .get(personId)
        ?.employments.find(({ from, to }) => from <= occurredOn && (to === null || occurredOn <= to));
      expect(daysBetween(job?.from ?? "", occurredOn), key).toBeLessThanOrEqual(50);
    }
  });

  it("leaves what was learnt before a merger with the organisation that ended", () => {
    const at = (name: string) =>
      history.filter(({ organisationId }) => organisationId === organisationNamed(name).id);
    const last = at(merger.ended).at(-1)?.occurredOn ?? "";
    const first = at(merger.successor)[0]?.occurredOn ?? "";
    expect(last <= "2025-07-31" && first >= "2025-08-01", `${last} ${first}`).toBe(true);
    const before = new Set(at(merger.ended).map(({ personId }) => personId));
    expect(at(merger.successor).some(({ personId }) => before.has(personId))).toBe(true);
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
    const late = people.filter(({ organisationId }) =>
      history.some((entry) => entry.organisationId === organisationId && entry.occurredOn >= "2026-01-01"),
    );
    const shares = ["state", "municipality"].map((sector) => {
      const of = (list: typeof people) =>
        list.filter(({ organisationId }) => organisationWithId(organisationId).sector === sector).length;
      return of(late) / of(people);
    });
    expect(shares[0]).toBeGreaterThan((shares[1] ?? 1) + 0.05);
    expect(Math.max(...shares)).toBeLessThan(0.95);
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
