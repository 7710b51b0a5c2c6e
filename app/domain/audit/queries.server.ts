import type { ReadClient, Tx } from "../../ports/database.ts";
import type { AuditOptions } from "./record-audit.server.ts";

export async function insertAudit(tx: Tx, entry: AuditOptions): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: entry.id,
      at: entry.at,
      actorId: entry.actorId,
      action: entry.action,
      subjectType: entry.subject.type,
      subjectId: entry.subject.id,
      organisationId: entry.organisationId ?? null,
      details: JSON.stringify(entry.details ?? {}),
      requestId: entry.requestId ?? null,
    },
  });
}

type LookupRow = {
  id: string;
  at: Date;
  viewerId: string;
  subjectId: string;
  purpose: string;
  kind: string;
  criterion: string | null;
};

export async function insertLookups(tx: Tx, rows: LookupRow[]): Promise<void> {
  await tx.lookupEntry.createMany({ data: rows });
}

export type Lookup = Omit<LookupRow, "subjectId">;

/** Who has looked at a person's data since a moment, newest first. */
export async function lookupsOf(
  read: Pick<ReadClient, "lookupEntry">,
  { subjectId, since, skip = 0, take }: { subjectId: string; since: Date; skip?: number; take: number },
): Promise<Lookup[]> {
  return read.lookupEntry.findMany({
    where: { subjectId: { equals: subjectId }, at: { gte: since } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip,
    take,
    select: { id: true, at: true, viewerId: true, purpose: true, kind: true, criterion: true },
  });
}

export async function countLookupsOf(
  read: Pick<ReadClient, "lookupEntry">,
  { subjectId, since }: { subjectId: string; since: Date },
): Promise<number> {
  return read.lookupEntry.count({ where: { subjectId: { equals: subjectId }, at: { gte: since } } });
}

export type OwnChange = { id: string; at: Date; action: string; details: string };

/** What a person has done to their own record, newest first. */
export async function ownChangesOf(
  read: Pick<ReadClient, "auditEntry">,
  { personId, actions, take }: { personId: string; actions: readonly string[]; take: number },
): Promise<OwnChange[]> {
  return read.auditEntry.findMany({
    where: {
      subjectType: "person",
      subjectId: { equals: personId },
      actorId: { equals: personId },
      action: { in: [...actions] },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take,
    select: { id: true, at: true, action: true, details: true },
  });
}

export async function deleteLookupsBefore(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.lookupEntry.deleteMany({ where: { at: { lt: before } } });
  return count;
}
