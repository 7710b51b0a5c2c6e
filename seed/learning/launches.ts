import { countsAsCompleted, ledgerHours } from "../../app/domain/learning/index.server.ts";
import { addDays, type Day, weekdayOf } from "../calendar.ts";
import type { BuiltOpportunity } from "../catalogue/opportunities.ts";
import { employedSince } from "../people/employed-since.ts";
import { organisationWithId } from "../people/organisations.ts";
import type { Person } from "../people/person.ts";
import { createRandom } from "../random.ts";
import { everReports } from "../uptake/reporting.ts";
import { type LaunchSpec, otherCourses, personaLaunches } from "./launch-specs.ts";

/** One person's way through one course as its row stands, and what its completion put into the ledger. */
export type BuiltLaunch = {
  row: {
    id: string;
    opportunityId: string;
    personId: string;
    activityProgress: "Initialized" | "InProgress" | "Completed";
    gradingProgress: "NotReady" | "FullyGraded";
    scoreGiven: number | null;
    scoreMaximum: number | null;
    scoreComment: string | null;
    scoreAt: Date | null;
    firstLaunchedAt: Date;
    lastLaunchedAt: Date;
    completedAt: Date | null;
  };
  /** The name that the tool knows the person by: opaque, and the same in every build. */
  subject: string;
  title: string;
  uptake: { hours: number; amountDkk: number; occurredOn: Day } | null;
};

/** What the tool reports of each: `failed` is graded, and not done until it is passed. */
const PROGRESS = {
  launched: ["Initialized", "NotReady"],
  in_progress: ["InProgress", "NotReady"],
  completed: ["Completed", "NotReady"],
  passed: ["Completed", "FullyGraded"],
  failed: ["InProgress", "FullyGraded"],
} as const;

const OTHERS = 140;

function otherLaunches(people: readonly Person[]): LaunchSpec[] {
  const random = createRandom("launches");
  return random
    .sample(
      people.filter(({ id, organisationId }) => {
        const { name, sector } = organisationWithId(organisationId);
        return /^person-\d+$/.test(id) && everReports(name, sector);
      }),
      OTHERS,
    )
    .map(({ id }) => {
      const startedDaysAgo = random.int(1, 160);
      const how = random.weighted([
        ["passed", 8],
        ["completed", 4],
        ["in_progress", 5],
        ["launched", 3],
        ["failed", 1],
      ] as const);
      const lastDaysAgo = how === "launched" ? startedDaysAgo : random.int(0, startedDaysAgo);
      const course = random.pick(otherCourses);
      const points =
        how === "passed" ? random.int(70, 100) : how === "failed" ? random.int(30, 60) : undefined;
      return {
        personId: id,
        course,
        how,
        startedDaysAgo,
        lastDaysAgo,
        ...(points !== undefined && { points }),
      };
    });
}

/** The courses under way and done. The same input gives the same rows; a course that is not there is passed over. */
export function buildLaunches({
  people,
  opportunities,
  today,
}: {
  people: readonly Person[];
  opportunities: readonly BuiltOpportunity[];
  today: Day;
}): BuiltLaunch[] {
  const courses = new Map(opportunities.map(({ row }) => [row.externalId, row]));
  const known = new Map(people.map((person) => [person.id, person]));
  return [...personaLaunches, ...otherLaunches(people)].flatMap((spec) => {
    const course = courses.get(spec.course);
    const person = known.get(spec.personId);
    if (!course || !person || addDays(today, -spec.startedDaysAgo) < employedSince(person)) return [];
    const [activityProgress, gradingProgress] = PROGRESS[spec.how];
    const lastOn = workday(addDays(today, -spec.lastDaysAgo));
    const last = new Date(`${lastOn}T07:50:00Z`);
    const done = countsAsCompleted({ activityProgress });
    const isGraded = gradingProgress === "FullyGraded" && spec.points !== undefined;
    return {
      row: {
        id: `launch-${spec.personId}-${course.externalId}`,
        opportunityId: course.id,
        personId: spec.personId,
        activityProgress,
        gradingProgress,
        scoreGiven: isGraded ? (spec.points ?? null) : null,
        scoreMaximum: isGraded ? 100 : null,
        scoreComment: null,
        scoreAt: spec.how === "launched" ? null : last,
        firstLaunchedAt: new Date(`${workday(addDays(today, -spec.startedDaysAgo))}T07:20:00Z`),
        lastLaunchedAt: new Date(`${lastOn}T07:30:00Z`),
        completedAt: done ? last : null,
      },
      subject: opaque(spec.personId),
      title: course.title,
      uptake: done
        ? { hours: ledgerHours(course.hours ?? 0), amountDkk: course.priceDkk, occurredOn: lastOn }
        : null,
    };
  });
}

/** The day itself, or the Friday before a weekend. */
function workday(day: Day): Day {
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
}

function opaque(personId: string): string {
  const random = createRandom("lti-subject", personId);
  return Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join("");
}
