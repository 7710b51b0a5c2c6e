import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Grant } from "./role-policy.ts";

const GRANT = {
  id: true,
  personId: true,
  role: true,
  organisationId: true,
  validFrom: true,
  validTo: true,
  organisation: { select: { name: true } },
} as const;

export async function findPersonToAdminister(read: Pick<ReadClient, "person">, id: string) {
  return read.person.findUnique({
    where: { id },
    select: { id: true, name: true, closedAt: true, roles: { select: GRANT } },
  });
}

export async function findGrant(read: Pick<ReadClient, "roleGrant">, id: string) {
  return read.roleGrant.findUnique({
    where: { id },
    select: { ...GRANT, person: { select: { id: true, name: true } } },
  });
}

/** The grants by which somebody who may sign in keeps Rokade running. */
export async function administratorGrants(
  read: Pick<ReadClient, "roleGrant">,
): Promise<(Grant & { id: string })[]> {
  return read.roleGrant.findMany({
    where: { role: "system_admin", organisationId: null, person: { closedAt: null } },
    select: { id: true, personId: true, role: true, organisationId: true, validFrom: true, validTo: true },
  });
}

export async function insertGrant(tx: Tx, row: Grant & { id: string }): Promise<void> {
  await tx.roleGrant.create({ data: row });
}

export async function endGrant(tx: Tx, id: string, lastDay: string): Promise<void> {
  await tx.roleGrant.update({ where: { id }, data: { validTo: lastDay } });
}

/** An organisation that holds on `day` or is to come after it. */
export async function organisationStands(
  read: Pick<ReadClient, "organisation">,
  id: string,
  day: string,
): Promise<boolean> {
  const where = { id: { equals: id }, OR: [{ validTo: null }, { validTo: { gte: day } }] };
  return (await read.organisation.count({ where })) === 1;
}
