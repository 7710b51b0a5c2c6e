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

/** Who has looked at a person's data, newest first: the day and the purpose, not the viewer's name. */
export async function lookupsOf(read: ReadClient, subjectId: string, limit: number) {
  return read.lookupEntry.findMany({
    where: { subjectId: { equals: subjectId } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, at: true, purpose: true, kind: true },
  });
}

export async function deleteLookupsBefore(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.lookupEntry.deleteMany({ where: { at: { lt: before } } });
  return count;
}
