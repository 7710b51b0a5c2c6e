import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Actor, LeadershipLevel, RoleName, Sector } from "./actor.ts";

type Reader = Pick<ReadClient, "person" | "employment" | "roleGrant" | "session">;

const validOn = (day: string) => ({
  validFrom: { lte: day },
  OR: [{ validTo: null }, { validTo: { gte: day } }],
});

/** The person with employment and roles as they are on `day`, or null if there is no such person. */
export async function findActor(read: Reader, personId: string, day: string): Promise<Actor | null> {
  const person = await read.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      employments: {
        where: validOn(day),
        orderBy: [{ validFrom: "desc" }, { id: "asc" }],
        take: 1,
        select: {
          organisationId: true,
          workplaceId: true,
          title: true,
          leadershipLevel: true,
          managerId: true,
          organisation: { select: { name: true, sector: true, regionCode: true } },
          workplace: { select: { name: true, municipalityCode: true } },
        },
      },
      roles: { where: validOn(day), select: { role: true, organisationId: true } },
      _count: { select: { team: { where: validOn(day) } } },
    },
  });
  if (!person) return null;
  const job = person.employments[0];
  return {
    personId: person.id,
    name: person.name,
    employment: job
      ? {
          organisationId: job.organisationId,
          organisationName: job.organisation.name,
          sector: job.organisation.sector as Sector,
          regionCode: job.organisation.regionCode,
          workplaceId: job.workplaceId,
          workplaceName: job.workplace?.name ?? null,
          municipalityCode: job.workplace?.municipalityCode ?? null,
          title: job.title,
          level: job.leadershipLevel as LeadershipLevel,
          managerId: job.managerId,
        }
      : null,
    roles: person.roles.map((grant) => ({
      role: grant.role as RoleName,
      organisationId: grant.organisationId,
    })),
    staff: person._count.team,
  };
}

export type StaffMember = { personId: string; name: string; title: string; workplaceName: string | null };

/** The people whose nearest leader `managerId` is on `day`, by name. */
export async function staffOf(read: Reader, managerId: string, day: string): Promise<StaffMember[]> {
  const rows = await read.employment.findMany({
    where: { managerId: { equals: managerId }, ...validOn(day) },
    select: {
      person: { select: { id: true, name: true, folded: true } },
      title: true,
      workplace: { select: { name: true } },
    },
    orderBy: [{ person: { folded: "asc" } }, { id: "asc" }],
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
