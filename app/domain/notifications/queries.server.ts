import type { ReadClient, Tx } from "../../ports/database.ts";
import type { NotificationKind } from "./kinds.ts";

type NotificationRow = {
  id: string;
  personId: string;
  kind: string;
  eventKey: string;
  params: string;
  href: string;
  createdAt: Date;
};

export async function insertNotification(tx: Tx, row: NotificationRow): Promise<void> {
  const where = { personId_eventKey: { personId: row.personId, eventKey: row.eventKey } };
  if (await tx.notification.findUnique({ where, select: { id: true } })) return;
  await tx.notification.create({ data: row });
}

export type Message = {
  id: string;
  kind: NotificationKind;
  params: Record<string, string | number>;
  href: string;
  createdAt: Date;
  read: boolean;
};

/** A person's own messages, newest first. */
export async function messagesOf(read: ReadClient, personId: string, limit: number): Promise<Message[]> {
  const rows = await read.notification.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as NotificationKind,
    params: JSON.parse(row.params) as Record<string, string | number>,
    href: row.href,
    createdAt: row.createdAt,
    read: row.readAt !== null,
  }));
}
