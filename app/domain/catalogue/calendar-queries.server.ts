import type { ReadClient, Tx } from "../../ports/database.ts";

/** When the address of a person's calendar was made, or null when there is none. */
export async function calendarMadeAt(
  read: Pick<ReadClient, "calendarLink">,
  personId: string,
): Promise<Date | null> {
  const row = await read.calendarLink.findUnique({ where: { personId }, select: { createdAt: true } });
  return row?.createdAt ?? null;
}

/** Whose calendar it is, or null: nobody's any more, or somebody's whose right to sign in has ended. */
export async function ownerOfCalendar(
  read: Pick<ReadClient, "calendarLink">,
  secretHash: string,
): Promise<string | null> {
  const row = await read.calendarLink.findUnique({
    where: { secretHash },
    select: { personId: true, person: { select: { closedAt: true } } },
  });
  return row === null || row.person.closedAt !== null ? null : row.personId;
}

export async function putCalendar(
  tx: Tx,
  { personId, secretHash, createdAt }: { personId: string; secretHash: string; createdAt: Date },
): Promise<void> {
  await tx.calendarLink.upsert({
    where: { personId },
    create: { personId, secretHash, createdAt },
    update: { secretHash, createdAt },
  });
}

export async function deleteCalendar(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.calendarLink.deleteMany({ where: { personId: { equals: personId } } })).count > 0;
}
