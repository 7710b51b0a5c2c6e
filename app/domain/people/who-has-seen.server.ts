import type { Clock } from "../../ports/clock.ts";
import type { Database } from "../../ports/database.ts";
import { danishTime } from "../../shared/format.ts";
import { countLookupsOf, lookupsKeptSince, lookupsOf } from "../audit/index.server.ts";
import type { RoleName } from "./actor.ts";
import { type KnownPerson, knownPeople } from "./career-queries.server.ts";

/** One look at a person's data, with who looked as they were that day. */
export type Seen = {
  id: string;
  at: Date;
  purpose: string;
  kind: string;
  /** What was searched for, when a search found the person. */
  criterion: string | null;
  /** Null where the viewer is no longer in Rokade. */
  viewer: {
    name: string;
    title: string | null;
    organisationName: string | null;
    roles: RoleName[];
  } | null;
};

export type WhoHasSeen = { total: number; page: number; pages: number; since: Date; lines: Seen[] };

/** A page (from 1; one after the last is the last) of who has seen a person's data, newest first, as long as it is kept. */
export async function whoHasSeen({
  db,
  clock,
  personId,
  page,
  perPage,
}: {
  db: Database;
  clock: Clock;
  personId: string;
  page: number;
  perPage: number;
}): Promise<WhoHasSeen> {
  const since = lookupsKeptSince(clock.now());
  const total = await countLookupsOf(db.read, { subjectId: personId, since });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const shown = Math.min(page, pages);
  const skip = (shown - 1) * perPage;
  const lookups = await lookupsOf(db.read, { subjectId: personId, since, skip, take: perPage });
  const people = await knownPeople(db.read, [...new Set(lookups.map(({ viewerId }) => viewerId))]);
  const lines = lookups.map(({ viewerId, ...lookup }) => {
    const viewer = people.get(viewerId);
    return { ...lookup, viewer: viewer ? asOf(viewer, danishTime(lookup.at.toISOString()).day) : null };
  });
  return { total, page: shown, pages, since, lines };
}

function asOf({ name, jobs, roles }: KnownPerson, day: string): Seen["viewer"] {
  const on = (dates: { validFrom: string; validTo: string | null }) =>
    dates.validFrom <= day && (dates.validTo === null || dates.validTo >= day);
  const job = jobs.find(on);
  return {
    name,
    title: job?.title ?? null,
    organisationName: job?.organisationName ?? null,
    roles: roles.filter(on).map(({ role }) => role),
  };
}
