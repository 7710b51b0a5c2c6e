import { addDays } from "../../shared/days.ts";
import type { FieldChange, ImportProblemCode } from "../imports/labels.ts";
import type { LeadershipLevel } from "./actor.ts";

/** A line of a file of people. Undefined: the file has no such column. Days are YYYY-MM-DD. */
export type PersonRow = {
  externalId: string;
  name: string;
  title: string;
  organisationId: string;
  workplace?: string | null | undefined;
  leaderExternalId?: string | null | undefined;
  leadershipLevel?: LeadershipLevel | undefined;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
};

export type KnownEmployment = {
  id: string;
  organisationId: string;
  workplaceName: string;
  title: string;
  leadershipLevel: string;
  leaderId: string | null;
  leaderExternalId: string;
  validFrom: string;
  validTo: string | null;
};
export type KnownPerson = { id: string; name: string; employments: readonly KnownEmployment[] };

export type PeopleWorld = {
  /** The day of the import, in Denmark. */
  today: string;
  /** By the employer's own number. */
  people: ReadonlyMap<string, KnownPerson>;
  organisations: ReadonlyMap<string, { validTo: string | null; workplaces: ReadonlyMap<string, string> }>;
  /** Ids of the leaders that are named, by the employer's own number. */
  leaders: ReadonlyMap<string, string>;
};

/** What a line means for a person: the employment it tells of, and the one that ends by it. */
export type EmploymentStep = {
  /** The employment that is brought up to the line; null when it is a new one. */
  current: KnownEmployment | null;
  startsOn: string;
  /** An earlier employment without an end: it ends on the day before the new one begins. */
  ends: { id: string; on: string } | null;
};

/**
 * A line tells of the employment in its organisation that begins on its day; without a day, of the one that runs.
 * Any other is a new one, and the one before it ends on the day before.
 */
export function stepOf(row: PersonRow, person: KnownPerson | undefined, today: string): EmploymentStep {
  const here = (person?.employments ?? []).filter(
    ({ organisationId }) => organisationId === row.organisationId,
  );
  const current = row.startsOn
    ? here.find(({ validFrom }) => validFrom === row.startsOn)
    : (here.find(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today)) ??
      here.find(({ validTo }) => validTo === (row.endsOn ?? null)));
  if (current) return { current, startsOn: current.validFrom, ends: null };
  const startsOn = row.startsOn ?? today;
  const running = (person?.employments ?? []).find(
    ({ validFrom, validTo }) => validFrom < startsOn && (validTo === null || validTo >= startsOn),
  );
  return { current: null, startsOn, ends: running ? { id: running.id, on: addDays(startsOn, -1) } : null };
}

export function judgePerson(
  { row }: { row: PersonRow },
  world: PeopleWorld,
  others: ReadonlyMap<string, unknown>,
): { field: string; code: ImportProblemCode }[] {
  const problems: { field: string; code: ImportProblemCode }[] = [];
  const wrong = (field: string, code: ImportProblemCode) => problems.push({ field, code });
  const person = world.people.get(row.externalId);
  const { current, startsOn, ends } = stepOf(row, person, world.today);
  const organisation = world.organisations.get(row.organisationId);
  const endsOn = row.endsOn === undefined ? (current?.validTo ?? null) : row.endsOn;
  if (!organisation) wrong("organisationId", "unknown");
  else if (organisation.validTo !== null && organisation.validTo < (endsOn ?? maximum(startsOn, world.today)))
    wrong("organisationId", "ended");
  const isNewPlace = row.workplace !== current?.workplaceName;
  if (organisation && row.workplace && isNewPlace && !organisation.workplaces.has(row.workplace))
    wrong("workplace", "unknown");
  if (row.leaderExternalId === row.externalId) wrong("leaderExternalId", "own_leader");
  else if (
    row.leaderExternalId &&
    !world.leaders.has(row.leaderExternalId) &&
    !others.has(row.leaderExternalId)
  )
    wrong("leaderExternalId", "unknown");
  if (endsOn !== null && endsOn < startsOn) wrong("endsOn", "ends_before_start");
  const overlapping = person?.employments.some(
    ({ id, validFrom }) =>
      id !== current?.id &&
      id !== ends?.id &&
      validFrom >= startsOn &&
      (endsOn === null || validFrom <= endsOn),
  );
  if (overlapping) wrong("startsOn", "overlaps");
  return problems;
}

/** Null for a person who is new. */
export function changesOfPerson(row: PersonRow, world: PeopleWorld): FieldChange[] | null {
  const person = world.people.get(row.externalId);
  if (!person) return null;
  const changes: FieldChange[] = [];
  const compare = (field: string, from: string, to: string) => {
    if (from !== to) changes.push({ field, from, to });
  };
  compare("name", person.name, row.name);
  const { current, startsOn, ends } = stepOf(row, person, world.today);
  if (!current) {
    const before = person.employments.find(({ id }) => id === ends?.id);
    compare("organisationId", before?.organisationId ?? "", row.organisationId);
    compare("startsOn", before?.validFrom ?? "", startsOn);
  }
  const known = current ?? person.employments.find(({ id }) => id === ends?.id);
  compare("title", known?.title ?? "", row.title);
  if (row.workplace !== undefined) compare("workplace", known?.workplaceName ?? "", row.workplace ?? "");
  if (row.leadershipLevel !== undefined)
    compare("leadershipLevel", known?.leadershipLevel ?? "", row.leadershipLevel);
  if (row.leaderExternalId !== undefined)
    compare("leaderExternalId", known?.leaderExternalId ?? "", row.leaderExternalId ?? "");
  if (row.endsOn !== undefined) compare("endsOn", current?.validTo ?? "", row.endsOn ?? "");
  return changes;
}

const maximum = (one: string, other: string) => (one > other ? one : other);
