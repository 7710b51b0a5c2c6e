import type { Tx } from "../../ports/database.ts";
import { fold } from "../../shared/danish/fold.ts";

export async function giver(tx: Tx, id: string) {
  return tx.organisation.findUniqueOrThrow({ where: { id } });
}

/** A new organisation of the same sort as the one it comes from. */
export async function insertSuccessor(
  tx: Tx,
  like: Awaited<ReturnType<typeof giver>>,
  { id, name, validFrom }: { id: string; name: string; validFrom: string },
): Promise<void> {
  const { kind, sector, parentId, regionCode, latitude, longitude } = like;
  await tx.organisation.create({
    data: {
      id,
      name,
      folded: fold(name),
      kind,
      sector,
      parentId,
      regionCode,
      latitude,
      longitude,
      validFrom,
    },
  });
}

/** Every unit of an organisation, with what decides whether it holds on a day. */
export async function allUnits(tx: Tx, organisationId: string) {
  return tx.workplace.findMany({
    where: { organisationId: { equals: organisationId } },
    orderBy: { id: "asc" },
    select: { id: true, name: true, municipalityCode: true, validFrom: true, validTo: true },
  });
}

export async function insertUnits(
  tx: Tx,
  rows: {
    id: string;
    organisationId: string;
    name: string;
    municipalityCode: string | null;
    validFrom: string;
  }[],
): Promise<void> {
  await tx.workplace.createMany({ data: rows });
}

export async function endUnitAs(tx: Tx, id: string, lastDay: string, successorId: string): Promise<void> {
  await tx.workplace.update({ where: { id }, data: { validTo: lastDay, successorId } });
}

type EmploymentMove = {
  fromId: string;
  unitId: string | null;
  toId: string;
  toUnitId: string | null;
  day: string;
  lastDay: string;
  /** Begins the ids of the employments that go on: no other row's id begins so. */
  prefix: string;
};

/**
 * Everybody of a unit (or of no unit) goes on at the receiver from `day`, with the same title, level, leader and end.
 * One employment ends the day before and another begins; one that was to begin on the day or after it begins there.
 * Answers how many go on. In SQL, because a region has forty thousand.
 */
export async function moveEmployments(tx: Tx, move: EmploymentMove): Promise<number> {
  const { fromId, unitId, toId, toUnitId, day, lastDay, prefix } = move;
  const moved = await tx.$executeRaw`
    INSERT INTO "Employment" ("id", "personId", "organisationId", "workplaceId", "title", "leadershipLevel",
      "managerId", "validFrom", "validTo")
    SELECT ${prefix} || '-' || row_number() OVER (ORDER BY "id"), "personId", ${toId}, ${toUnitId}, "title",
      "leadershipLevel", "managerId", ${day}, "validTo"
    FROM "Employment"
    WHERE "organisationId" = ${fromId} AND "workplaceId" IS ${unitId} AND "validFrom" < ${day}
      AND ("validTo" IS NULL OR "validTo" >= ${day})`;
  await tx.$executeRaw`
    UPDATE "Employment" SET "validTo" = ${lastDay}
    WHERE "organisationId" = ${fromId} AND "workplaceId" IS ${unitId} AND "validFrom" < ${day}
      AND ("validTo" IS NULL OR "validTo" >= ${day})`;
  const toCome = await tx.$executeRaw`
    UPDATE "Employment" SET "organisationId" = ${toId}, "workplaceId" = ${toUnitId}
    WHERE "organisationId" = ${fromId} AND "workplaceId" IS ${unitId} AND "validFrom" >= ${day}`;
  return moved + toCome;
}

/** The units, null among them, that people of the organisation are employed at on `day` or after it. */
export async function unitsInUse(tx: Tx, organisationId: string, day: string): Promise<(string | null)[]> {
  const rows = await tx.employment.groupBy({
    by: ["workplaceId"],
    where: { organisationId: { equals: organisationId }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
  });
  return rows.map(({ workplaceId }) => workplaceId);
}

export async function openGrants(tx: Tx, organisationId: string, day: string) {
  return tx.roleGrant.findMany({
    where: { organisationId: { equals: organisationId }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { id: "asc" },
  });
}

export async function insertGrants(
  tx: Tx,
  rows: {
    id: string;
    personId: string;
    role: string;
    organisationId: string;
    validFrom: string;
    validTo: string | null;
  }[],
): Promise<void> {
  await tx.roleGrant.createMany({ data: rows });
}

/** Ends grants that had begun; one that had not is taken away: it was to hold in an organisation that is no more. */
export async function closeGrant(
  tx: Tx,
  grant: { id: string; validFrom: string },
  day: string,
  lastDay: string,
) {
  if (grant.validFrom >= day) await tx.roleGrant.delete({ where: { id: grant.id } });
  else await tx.roleGrant.update({ where: { id: grant.id }, data: { validTo: lastDay } });
}

/** Ends the organisation; those that stood under it stand under its successor. */
export async function endOrganisation(
  tx: Tx,
  id: string,
  { lastDay, successorId }: { lastDay: string; successorId: string },
): Promise<void> {
  await tx.organisation.update({ where: { id }, data: { validTo: lastDay, successorId } });
  await tx.organisation.updateMany({
    where: {
      parentId: { equals: id },
      id: { not: successorId },
      OR: [{ validTo: null }, { validTo: { gt: lastDay } }],
    },
    data: { parentId: successorId },
  });
}
