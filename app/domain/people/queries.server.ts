import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Actor, LeadershipLevel, RoleName, Sector } from "./actor.ts";
import { SESSION_IDLE_MS } from "./rules.ts";
import { validOn } from "./valid-on.ts";

type Reader = Pick<ReadClient, "person" | "employment" | "roleGrant" | "session">;

type ActorRow = {
  id: string;
  name: string;
  organisationId: string | null;
  organisationName: string;
  sector: string;
  regionCode: string | null;
  workplaceId: string | null;
  workplaceName: string | null;
  municipalityCode: string | null;
  title: string;
  leadershipLevel: string;
  managerId: string | null;
  staff: number | bigint;
};

/**
 * The person with employment and roles as they are on `day`, or null if there is no such person. Every request of
 * somebody signed in begins with it: two statements instead of one for each relation.
 */
export async function findActor(
  read: Pick<ReadClient, "$queryRaw">,
  personId: string,
  day: string,
): Promise<Actor | null> {
  const [[person], roles] = await Promise.all([
    read.$queryRaw<ActorRow[]>`
      SELECT p."id", p."name", e."organisationId", o."name" AS "organisationName", o."sector", o."regionCode",
        e."workplaceId", w."name" AS "workplaceName", w."municipalityCode",
        e."title", e."leadershipLevel", e."managerId",
        (SELECT COUNT(*) FROM "Employment" t WHERE t."managerId" = p."id"
          AND t."validFrom" <= ${day} AND (t."validTo" IS NULL OR t."validTo" >= ${day})) AS "staff"
      FROM "Person" p
      LEFT JOIN "Employment" e ON e."id" = (
        SELECT j."id" FROM "Employment" j WHERE j."personId" = p."id"
          AND j."validFrom" <= ${day} AND (j."validTo" IS NULL OR j."validTo" >= ${day})
        ORDER BY j."validFrom" DESC, j."id" ASC LIMIT 1)
      LEFT JOIN "Organisation" o ON o."id" = e."organisationId"
      LEFT JOIN "Workplace" w ON w."id" = e."workplaceId"
      WHERE p."id" = ${personId}`,
    read.$queryRaw<{ role: string; organisationId: string | null }[]>`
      SELECT r."role", r."organisationId" FROM "RoleGrant" r WHERE r."personId" = ${personId}
        AND r."validFrom" <= ${day} AND (r."validTo" IS NULL OR r."validTo" >= ${day})`,
  ]);
  if (!person) return null;
  const { id, name, staff, organisationId, sector, leadershipLevel, ...job } = person;
  return {
    personId: id,
    name,
    employment:
      organisationId === null
        ? null
        : {
            ...job,
            organisationId,
            sector: sector as Sector,
            level: leadershipLevel as LeadershipLevel,
          },
    roles: roles.map(({ role, ...grant }) => ({ role: role as RoleName, ...grant })),
    staff: Number(staff),
  };
}

export type StaffMember = { personId: string; name: string; title: string; workplaceName: string | null };

/** Which of the staff: those with every word in their name, at most so many of them. */
export type StaffChoice = { words?: readonly string[]; atMost?: number };

/** The people whose nearest leader `managerId` is on `day`, by name. `words` are folded. */
export async function staffOf(
  read: Reader,
  managerId: string,
  day: string,
  { words = [], atMost }: StaffChoice = {},
): Promise<StaffMember[]> {
  const rows = await read.employment.findMany({
    where: {
      managerId: { equals: managerId },
      ...validOn(day),
      person: { AND: words.map((word) => ({ folded: { contains: word } })) },
    },
    ...(atMost !== undefined && { take: atMost }),
    select: {
      person: { select: { id: true, name: true, folded: true } },
      title: true,
      workplace: { select: { name: true } },
    },
    orderBy: [{ person: { sortKey: "asc" } }, { id: "asc" }],
  });
  return rows.map((row) => ({
    personId: row.person.id,
    name: row.person.name,
    title: row.title,
    workplaceName: row.workplace?.name ?? null,
  }));
}

export async function insertSession(
  tx: Tx,
  row: { id: string; personId: string; createdAt: Date; lastSeenAt: Date; endsAt: Date },
): Promise<void> {
  await tx.session.create({ data: row });
}

export async function findSession(read: Reader, id: string) {
  return read.session.findUnique({
    where: { id },
    select: { personId: true, lastSeenAt: true, endsAt: true, person: { select: { closedAt: true } } },
  });
}

export async function touchSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { id }, data: { lastSeenAt: now } });
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.session.deleteMany({ where: { id } });
}

export async function deleteSessionsEnded(tx: Tx, now: Date, idleSince: Date): Promise<number> {
  return (
    await tx.session.deleteMany({
      where: { OR: [{ endsAt: { lte: now } }, { lastSeenAt: { lte: idleSince } }] },
    })
  ).count;
}

/** Somebody whose right to sign in has not been ended. */
export async function maySignIn(read: Reader, id: string): Promise<boolean> {
  return (await read.person.count({ where: { id: { equals: id }, closedAt: null } })) === 1;
}

/** How many are signed in now. */
export async function countSessions(read: Reader, now: Date): Promise<number> {
  const idleSince = new Date(now.getTime() - SESSION_IDLE_MS);
  return read.session.count({ where: { endsAt: { gt: now }, lastSeenAt: { gt: idleSince } } });
}
