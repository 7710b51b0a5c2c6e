import type { ReadClient, Tx } from "../../ports/database.ts";

export type StepSubject = { type: "person" | "organisation" | "workplace"; id: string };

const about = ({ type, id }: StepSubject) => ({
  subjectType: { equals: type },
  subjectId: { equals: id },
});

export async function insertAdministrationStep(
  tx: Tx,
  row: { id: string; at: Date; actorId: string; step: string; subject: StepSubject; reason: string },
): Promise<void> {
  const { subject, ...rest } = row;
  await tx.administrationStep.create({ data: { ...rest, subjectType: subject.type, subjectId: subject.id } });
}

/** The version of a subject: how many steps an administrator has taken with it. */
export async function versionOfSubject(
  read: Pick<ReadClient, "administrationStep">,
  subject: StepSubject,
): Promise<number> {
  return read.administrationStep.count({ where: about(subject) });
}

export type AdministrationStep = { id: string; at: Date; step: string; reason: string; actorName: string };

/** What administrators did with a subject and why, newest first. */
export async function administrationStepsOf(
  read: Pick<ReadClient, "administrationStep" | "person">,
  subject: StepSubject,
  limit: number,
): Promise<AdministrationStep[]> {
  const rows = await read.administrationStep.findMany({
    where: about(subject),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit,
  });
  const actors = await read.person.findMany({
    where: { id: { in: rows.map(({ actorId }) => actorId) } },
    select: { id: true, name: true },
  });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return rows.map(({ id, at, step, reason, actorId }) => ({
    id,
    at,
    step,
    reason,
    actorName: names.get(actorId) ?? "",
  }));
}
