import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStanding, roleOf } from "../../../app/domain/applications/index.server.ts";
import {
  APPLICATION_STATES,
  HOLDS_SEAT,
  RELEASE_STATES,
  type Standing,
} from "../../../app/domain/applications/states.ts";
import { NOMINATION_STATES } from "../../../app/domain/programmes/states.ts";
import { addDays, daysBetween, weekdayOf } from "../../../seed/calendar.ts";
import { buildWorld } from "../../../seed/ensure-world.ts";
import { employedSince } from "../../../seed/people/employed-since.ts";
import { personas } from "../../../seed/people/personas.ts";

type World = ReturnType<typeof buildWorld>;

const worldOn = (day: string): World => buildWorld(day, new Date(`${day}T09:00:00Z`));
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** Turns of the year, leap days and weekends among ordinary days. */
const days = fc.oneof(
  fc.constantFrom("2026-12-31", "2027-01-01", "2028-02-29", "2026-11-22", "2027-07-04", "2029-03-01"),
  fc.integer({ min: 0, max: 1_000 }).map((offset) => addDays("2026-06-01", offset)),
);

function expectSoundPeople({ people }: World): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { id, managerId, organisationId } of people) {
    if (managerId === null) continue;
    expect(managerId, id).not.toBe(id);
    expect(byId.get(managerId)?.organisationId, id).toBe(organisationId);
  }
}

function expectSoundOpportunities({ people, opportunities, applications }: World, day: string): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { row } of [...opportunities, ...applications.earlierRounds]) {
    expect(byId.get(row.hostId)?.organisationId, row.id).toBe(row.organisationId);
    if (row.startsOn !== null) expect(row.startsOn > row.deadline, row.id).toBe(true);
    if (row.endsOn !== null) expect(row.endsOn > (row.startsOn ?? ""), row.id).toBe(true);
    expect(dayOf(row.createdAt) <= day, row.id).toBe(true);
    expect((row.publishedAt ?? row.createdAt) >= row.createdAt, row.id).toBe(true);
    if (row.closedAt) expect(dayOf(row.closedAt) <= day && row.closedAt > row.createdAt, row.id).toBe(true);
    if (row.state === "published") expect(row.deadline >= day, row.id).toBe(true);
  }
}

function expectSoundApplications({ people, opportunities, applications }: World, day: string): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  const rounds = [...opportunities, ...applications.earlierRounds];
  const postings = new Map(rounds.map(({ row }) => [row.id, row]));
  for (const { row, steps } of applications.cases) {
    const posting = postings.get(row.opportunityId);
    const applicant = byId.get(row.applicantId);
    if (!posting || !applicant) expect.fail(`${row.id} has no posting or applicant`);
    expect(posting.hostId, row.id).not.toBe(row.applicantId);
    expect(posting.state, row.id).not.toBe("draft");
    expect(employedSince(applicant) <= dayOf(row.createdAt), row.id).toBe(true);
    expect(dayOf(row.createdAt) >= dayOf(posting.publishedAt ?? row.createdAt), row.id).toBe(true);
    expect(dayOf(row.submittedAt ?? row.createdAt) <= posting.deadline, row.id).toBe(true);
    // The steps lead to where it stands, in the order in which they were taken.
    let standing: Standing = { state: "draft", release: "not_asked" };
    let before = row.createdAt;
    for (const { step, at } of steps) {
      const outcome = nextStanding(standing, roleOf(step), step);
      if (!outcome.ok) expect.fail(`${row.id}: ${step} after ${standing.state}`);
      standing = outcome.next;
      expect(at >= before && dayOf(at) <= day, `${row.id}: ${step}`).toBe(true);
      before = at;
    }
    expect(standing, row.id).toEqual({ state: row.state, release: row.release });
    const { startsOn, endsOn } = row;
    if (startsOn === null || endsOn === null) expect.fail(`${row.id} has no period`);
    if (row.state === "agreed") expect(startsOn > day, row.id).toBe(true);
    if (row.state === "active") expect(startsOn <= day && endsOn >= day, row.id).toBe(true);
    if (row.state === "returned" || row.state === "completed") expect(endsOn < day, row.id).toBe(true);
  }
  const bySeat = Map.groupBy(applications.cases, ({ row }) => row.opportunityId);
  for (const [id, cases] of bySeat) {
    const taken = cases.filter(({ row }) => HOLDS_SEAT.includes(row.state)).length;
    expect(taken, id).toBeLessThanOrEqual(postings.get(id)?.seats ?? 0);
  }
  const pairs = applications.cases.map(({ row }) => `${row.opportunityId} ${row.applicantId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
}

function expectSoundMessages({ people, notifications, launches, saved }: World, day: string): void {
  const known = new Set(people.map(({ id }) => id));
  const keys = notifications.map(({ personId, eventKey }) => `${personId} ${eventKey}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { id, personId, createdAt, readAt } of notifications) {
    expect(known.has(personId), id).toBe(true);
    expect(dayOf(readAt ?? createdAt) <= day && (readAt ?? createdAt) >= createdAt, id).toBe(true);
  }
  for (const { row } of launches) {
    expect(row.lastLaunchedAt >= row.firstLaunchedAt && dayOf(row.lastLaunchedAt) <= day, row.id).toBe(true);
    expect((row.completedAt === null) === (row.activityProgress !== "Completed"), row.id).toBe(true);
  }
  expect(new Set(launches.map(({ row }) => `${row.personId} ${row.opportunityId}`)).size).toBe(
    launches.length,
  );
  const pairs = saved.map(({ personId, opportunityId }) => `${personId} ${opportunityId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
}

/** What waits for somebody, as the front page counts it, by kind. */
function waitingFor({ applications, nominations, opportunities }: World, personId: string): string[] {
  const hostOf = new Map(
    [...opportunities, ...applications.earlierRounds].map(({ row }) => [row.id, row.hostId]),
  );
  const ofCases = applications.cases.flatMap(({ row }) => {
    const isOpen = row.state === "submitted" || row.state === "shortlisted";
    const kinds: string[] = [];
    if (row.leaderId === personId && row.release === "waiting") kinds.push("release");
    if (hostOf.get(row.opportunityId) === personId && isOpen && row.release !== "refused")
      kinds.push("applicants");
    if (row.applicantId !== personId) return kinds;
    if (["draft", "offered", "returned"].includes(row.state)) kinds.push(row.state);
    if (row.release === "other_period" && isOpen) kinds.push("other_period");
    return kinds;
  });
  const ofNominations = nominations.filter(
    ({ row }) => row.nomineeId === personId && row.state === "awaiting_nominee",
  );
  return [...ofCases, ...ofNominations.map(() => "nomination")];
}

describe("the demo world", () => {
  it("is the same for the same day", () => {
    expect(JSON.stringify(worldOn("2028-02-29"))).toBe(JSON.stringify(worldOn("2028-02-29")));
  });

  it("keeps its own rules and gives each persona something to do, whatever day it is", () => {
    fc.assert(
      fc.property(days, (day) => {
        const world = worldOn(day);
        expectSoundPeople(world);
        expectSoundOpportunities(world, day);
        expectSoundApplications(world, day);
        expectSoundMessages(world, day);
        for (const { personId } of personas) {
          expect(waitingFor(world, personId).length, `${personId} on ${day}`).toBeGreaterThan(0);
          expect(
            world.launches.some(({ row }) => row.personId === personId),
            personId,
          ).toBe(true);
          expect(
            world.saved.some((row) => row.personId === personId),
            personId,
          ).toBe(true);
        }
        expect(weekdayOf(day)).toBeGreaterThan(0);
      }),
      { numRuns: 20, examples: [["2026-12-31"], ["2028-02-29"], ["2026-11-21"], ["2026-11-22"]] },
    );
  });

  it("shows the nine personas every state there is", () => {
    const today = "2026-11-21";
    const world = worldOn(today);
    const known = new Set<string | null>(personas.map(({ personId }) => personId));
    const hostOf = new Map(world.opportunities.map(({ row }) => [row.id, row.hostId]));
    const seen = world.applications.cases.filter(
      ({ row }) =>
        known.has(row.applicantId) ||
        known.has(row.leaderId) ||
        (row.state !== "draft" && known.has(hostOf.get(row.opportunityId) ?? "")),
    );
    expect(new Set(seen.map(({ row }) => row.state))).toEqual(new Set(APPLICATION_STATES));
    expect(new Set(seen.map(({ row }) => row.release))).toEqual(new Set(RELEASE_STATES));
    const late = seen.filter(({ row }) => row.release === "waiting" && (row.releaseDueOn ?? "") < today);
    expect(late.some(({ row }) => row.leaderId === "person-leder")).toBe(true);
    const nominations = world.nominations.filter(
      ({ row }) => known.has(row.nomineeId) || known.has(row.nominatorId),
    );
    expect(new Set(nominations.map(({ row }) => row.state))).toEqual(new Set(NOMINATION_STATES));
    const courses = world.launches.filter(({ row }) => known.has(row.personId));
    expect(new Set(courses.map(({ row }) => `${row.activityProgress} ${row.gradingProgress}`))).toEqual(
      new Set([
        "Initialized NotReady",
        "InProgress NotReady",
        "Completed NotReady",
        "Completed FullyGraded",
        "InProgress FullyGraded",
      ]),
    );
    for (const { personId } of personas)
      expect(
        world.notifications.some((row) => row.personId === personId),
        personId,
      ).toBe(true);
    const theirs = world.notifications.filter(({ personId }) => known.has(personId));
    expect(new Set(theirs.map(({ readAt }) => readAt === null)).size).toBe(2);
  });

  it("gives Mette at most one thing of each kind, and Peter four questions of which one is overdue", () => {
    const world = worldOn("2026-11-21");
    const mette = waitingFor(world, "person-medarbejder");
    expect(mette.toSorted()).toEqual(["draft", "nomination", "offered"]);
    const peter = waitingFor(world, "person-leder");
    expect(peter.filter((kind) => kind === "release")).toHaveLength(4);
    expect(new Set(peter)).toEqual(new Set(["release", "applicants", "draft", "nomination"]));
  });

  it("has new hires: somebody in ten came within the last half year", () => {
    const { people } = worldOn("2026-11-21");
    const fresh = people.filter((person) => daysBetween(employedSince(person), "2026-11-21") <= 200);
    expect(fresh.length / people.length).toBeGreaterThan(0.07);
    expect(fresh.length / people.length).toBeLessThan(0.2);
  });
});
