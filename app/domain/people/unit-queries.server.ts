import type { ReadClient, Tx } from "../../ports/database.ts";

/** A unit for an administrator, with how many work there on `day`. */
export async function findUnit(read: Pick<ReadClient, "workplace" | "employment">, id: string, day: string) {
  const unit = await read.workplace.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      municipalityCode: true,
      validFrom: true,
      validTo: true,
      organisationId: true,
      organisation: { select: { id: true, name: true, validFrom: true, validTo: true } },
    },
  });
  if (!unit) return null;
  const employees = await countEmployedAfter(read, id, day);
  return { ...unit, employees };
}

/** How many are employed at the unit on `day` or are to be after it. */
export async function countEmployedAfter(
  read: Pick<ReadClient, "employment">,
  unitId: string,
  day: string,
): Promise<number> {
  return read.employment.count({
    where: { workplaceId: { equals: unitId }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
  });
}

export async function countOpenOpportunitiesAt(tx: Tx, unitId: string): Promise<number> {
  return tx.opportunity.count({
    where: { workplaceId: { equals: unitId }, state: { in: ["draft", "published"] } },
  });
}

export async function organisationOfUnits(tx: Tx, id: string) {
  return tx.organisation.findUnique({
    where: { id },
    select: { id: true, name: true, validFrom: true, validTo: true },
  });
}

export async function isUnitNameTaken(tx: Tx, organisationId: string, name: string): Promise<boolean> {
  return (await tx.workplace.count({ where: { organisationId, name } })) > 0;
}

export async function isMunicipality(tx: Tx, code: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { kind: "municipality", code: { equals: code } } })) > 0;
}

export async function insertUnit(
  tx: Tx,
  row: {
    id: string;
    organisationId: string;
    name: string;
    municipalityCode: string | null;
    validFrom: string;
  },
): Promise<void> {
  await tx.workplace.create({ data: row });
}

export async function changeUnit(
  tx: Tx,
  id: string,
  change: { name: string } | { validTo: string },
): Promise<void> {
  await tx.workplace.update({ where: { id }, data: change });
}
