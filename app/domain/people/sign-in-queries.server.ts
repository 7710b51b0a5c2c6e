import type { Tx } from "../../ports/database.ts";

/** Ends the right to sign in, and every session with it. */
export async function closePerson(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { closedAt: at } });
  await tx.session.deleteMany({ where: { personId: { equals: personId } } });
}

export async function reopenPerson(tx: Tx, personId: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { closedAt: null } });
}
