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

const unreadAt = (personId: string, href: string) => ({
  personId: { equals: personId },
  readAt: null,
  href: { equals: href },
});

export async function hasUnread(read: ReadClient, personId: string, href: string): Promise<boolean> {
  const found = await read.notification.findFirst({ where: unreadAt(personId, href), select: { id: true } });
  return found !== null;
}

export async function markMessagesRead(
  tx: Tx,
  { personId, href, at }: { personId: string; href: string; at: Date },
): Promise<void> {
  await tx.notification.updateMany({ where: unreadAt(personId, href), data: { readAt: at } });
}

/** Takes back a person's messages that lead to pages that are no more. */
export async function takeBack(
  tx: Tx,
  { personId, hrefs }: { personId: string; hrefs: readonly string[] },
): Promise<void> {
  await tx.notification.deleteMany({ where: { personId: { equals: personId }, href: { in: [...hrefs] } } });
}
