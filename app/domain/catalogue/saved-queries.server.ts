import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import { readableAmong } from "./open-queries.server.ts";

/** Which of these opportunities the person has saved. */
export async function savedAmong(
  read: Pick<ReadClient, "savedOpportunity">,
  personId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await read.savedOpportunity.findMany({
    where: { personId: { equals: personId }, opportunityId: { in: [...ids] } },
    select: { opportunityId: true },
  });
  return rows.map(({ opportunityId }) => opportunityId);
}

/** The ids of what the person has saved and could read today, last saved first. */
export async function savedIds(read: ReadClient, viewer: Actor): Promise<string[]> {
  const rows = await read.savedOpportunity.findMany({
    where: {
      personId: { equals: viewer.personId },
      opportunity: { state: { in: ["published", "closed", "cancelled"] } },
    },
    orderBy: [{ savedAt: "desc" }, { opportunityId: "asc" }],
    select: { opportunityId: true },
  });
  return readableAmong(read, { ids: rows.map(({ opportunityId }) => opportunityId), viewer });
}

/** Whether anything changed: what is already saved stays as it was. */
export async function insertSaved(
  tx: Tx,
  row: { personId: string; opportunityId: string; savedAt: Date },
): Promise<boolean> {
  const { personId, opportunityId } = row;
  const where = { personId_opportunityId: { personId, opportunityId } };
  if (await tx.savedOpportunity.findUnique({ where, select: { savedAt: true } })) return false;
  await tx.savedOpportunity.create({ data: row });
  return true;
}

export async function deleteSaved(tx: Tx, personId: string, opportunityId: string): Promise<boolean> {
  return (await tx.savedOpportunity.deleteMany({ where: { personId, opportunityId } })).count > 0;
}
