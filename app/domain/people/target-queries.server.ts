import type { ReadClient, Tx } from "../../ports/database.ts";

/** The competency profile that the person works towards, or null. */
export async function targetOf(
  read: Pick<ReadClient, "personTarget">,
  personId: string,
): Promise<{ profileId: string; chosenAt: Date } | null> {
  return read.personTarget.findUnique({
    where: { personId },
    select: { profileId: true, chosenAt: true },
  });
}

export async function competencyProfileExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.competencyProfile.count({ where: { id: { equals: id } } })) === 1;
}

/** Whether anything changed: the same target keeps its day. */
export async function putTarget(
  tx: Tx,
  { personId, profileId, chosenAt }: { personId: string; profileId: string; chosenAt: Date },
): Promise<boolean> {
  const found = await tx.personTarget.findUnique({ where: { personId }, select: { profileId: true } });
  if (found?.profileId === profileId) return false;
  await tx.personTarget.upsert({
    where: { personId },
    create: { personId, profileId, chosenAt },
    update: { profileId, chosenAt },
  });
  return true;
}

/** Only this target: another that was chosen meanwhile stays. */
export async function deleteTarget(tx: Tx, personId: string, profileId: string): Promise<boolean> {
  return (await tx.personTarget.deleteMany({ where: { personId, profileId } })).count > 0;
}
