import { afterEach, beforeEach, expect, it } from "vitest";
import { APPLICATION_STATES, HOLDS_SEAT } from "../../../app/domain/applications/states.ts";
import { buildCases } from "../../../seed/applications/cases.ts";
import { demoOpportunities } from "../../../seed/catalogue/write-catalogue.ts";
import { buildPeople } from "../../../seed/people/people.ts";
import { type TestContext, testContext } from "../../setup/verb-context.ts";

const today = "2026-11-21";
const people = buildPeople({ today, seed: "rokade" });
const opportunities = demoOpportunities(people, today);
const { cases, earlierRounds } = buildCases({ people, opportunities, today });

let context: TestContext;
beforeEach(async () => {
  context = await testContext();
});
afterEach(() => context.db.remove());

it("has every state, and the same cases in every build", () => {
  expect(new Set(cases.map(({ row }) => row.state))).toEqual(new Set(APPLICATION_STATES));
  expect(buildCases({ people, opportunities, today })).toEqual({ cases, earlierRounds });
});

it.each(["2026-02-28", "2028-02-29", "2027-12-31", "2026-11-22"])("holds on any day: %s", (day) => {
  const then = buildPeople({ today: day, seed: "rokade" });
  const built = buildCases({ people: then, opportunities: demoOpportunities(then, day), today: day });
  for (const { row, steps } of built.cases) {
    const days = steps.map(({ at }) => at.toISOString());
    expect(days, row.id).toEqual(days.toSorted());
    expect((days.at(-1) ?? "") <= `${day}T23`, row.id).toBe(true);
    if (row.state === "active")
      expect([row.startsOn, row.endsOn].toSorted()).toEqual([row.startsOn, row.endsOn]);
    if (row.state === "active") expect((row.startsOn ?? "") <= day && (row.endsOn ?? "") >= day).toBe(true);
    if (row.state === "returned" || row.state === "completed") expect((row.endsOn ?? "") < day).toBe(true);
    if (row.state === "agreed" || row.state === "offered") expect((row.startsOn ?? "") > day).toBe(true);
  }
});

it("gives nobody two cases by chance, and no posting more than its seats", () => {
  const keys = cases.map(({ row }) => `${row.opportunityId} ${row.applicantId}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { row } of [...opportunities, ...earlierRounds]) {
    const taken = cases.filter(
      (one) => one.row.opportunityId === row.id && HOLDS_SEAT.includes(one.row.state),
    );
    expect(taken.length, row.id).toBeLessThanOrEqual(row.seats);
  }
});

it("gives the personas of the journeys something to do", () => {
  const of = (test: (row: (typeof cases)[number]["row"]) => boolean) =>
    cases.filter(({ row }) => test(row)).map(({ row }) => `${row.state}/${row.release}`);
  expect(of((row) => row.applicantId === "person-medarbejder").toSorted()).toEqual([
    "completed/released",
    "draft/not_asked",
    "offered/released",
  ]);
  const peter = of((row) => row.leaderId === "person-leder");
  expect(peter.filter((standing) => standing.endsWith("/waiting")).toSorted()).toEqual([
    "accepted/waiting",
    "submitted/waiting",
    "submitted/waiting",
    "submitted/waiting",
  ]);
  const overdue = cases.filter(
    ({ row }) =>
      row.leaderId === "person-leder" && row.release === "waiting" && (row.releaseDueOn ?? "") < today,
  );
  expect(overdue).toHaveLength(1);
  expect(of((row) => row.opportunityId === "opportunity-rot-aarhus-sagsoverblik").toSorted()).toEqual([
    "declined/released",
    "shortlisted/released",
    "submitted/waiting",
  ]);
});

it("passes over postings and people that the world does not have", () => {
  expect(buildCases({ people: [], opportunities, today }).cases).toEqual([]);
  expect(buildCases({ people, opportunities: [], today }).cases).toEqual([]);
});
