import type { ReadClient, Tx } from "../../ports/database.ts";
import { isOneOf } from "../catalogue/labels.ts";
import { DISMISSAL_REASONS, type DismissalReason } from "./labels.ts";

type Reader = Pick<ReadClient, "dismissedOpportunity">;

export type Dismissal = { opportunityId: string; reason: DismissalReason | null };

const known = (reason: string | null) =>
  reason !== null && isOneOf(DISMISSAL_REASONS, reason) ? reason : null;

/** The ids of all that the person is not interested in. */
export async function dismissedIds(read: Reader, personId: string): Promise<ReadonlySet<string>> {
  const rows = await read.dismissedOpportunity.findMany({
    where: { personId: { equals: personId } },
    select: { opportunityId: true },
  });
  return new Set(rows.map(({ opportunityId }) => opportunityId));
}

/** What the person is not interested in and could read today, the last first. */
export async function dismissalsOf(read: Reader, personId: string): Promise<Dismissal[]> {
  const rows = await read.dismissedOpportunity.findMany({
    where: {
      personId: { equals: personId },
      opportunity: { state: { in: ["published", "closed", "cancelled"] } },
    },
    orderBy: [{ dismissedAt: "desc" }, { opportunityId: "asc" }],
    select: { opportunityId: true, reason: true },
  });
  return rows.map(({ opportunityId, reason }) => ({ opportunityId, reason: known(reason) }));
}

/** Null when the person has not said that they are not interested in it. */
export async function dismissalOf(
  read: Reader,
  personId: string,
  opportunityId: string,
): Promise<Dismissal | null> {
  const row = await read.dismissedOpportunity.findUnique({
    where: { personId_opportunityId: { personId, opportunityId } },
    select: { reason: true },
  });
  return row && { opportunityId, reason: known(row.reason) };
}

export type DismissedRow = {
  personId: string;
  opportunityId: string;
  reason: DismissalReason | null;
  sector: string | null;
  dismissedAt: Date;
};

/** Whether anything changed. A day and a sector that stand already stay; a reason is put in the place of another. */
export async function putDismissal(tx: Tx, row: DismissedRow): Promise<boolean> {
  const { personId, opportunityId, reason } = row;
  const where = { personId_opportunityId: { personId, opportunityId } };
  const found = await tx.dismissedOpportunity.findUnique({ where, select: { reason: true } });
  if (!found) {
    await tx.dismissedOpportunity.create({ data: row });
    return true;
  }
  if (found.reason === reason) return false;
  await tx.dismissedOpportunity.update({ where, data: { reason } });
  return true;
}

export async function deleteDismissal(tx: Tx, personId: string, opportunityId: string): Promise<boolean> {
  return (await tx.dismissedOpportunity.deleteMany({ where: { personId, opportunityId } })).count > 0;
}
