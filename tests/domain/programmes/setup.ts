import type { Actor } from "../../../app/domain/people/index.server.ts";
import { nominateEmployee } from "../../../app/domain/programmes/index.server.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { givenOrganisation, givenPerson, readActor } from "../../fixtures/people.ts";
import { onceKey, type TestContext } from "../../setup/verb-context.ts";

export const TEXTS = {
  strengths: "Samler kolleger om en svær opgave.",
  potential: "Har ledet to projekter uden formelt ansvar.",
  coreTask: "Borgerne får svar hurtigere.",
};

/** A leader with one of staff, another leader with theirs, a host in another organisation and an open talent programme. */
export async function givenProgramme(context: TestContext) {
  const vejle = await givenOrganisation(context);
  const state = await givenOrganisation(context, { name: "Styrelsen", sector: "state" });
  const leader = await givenPerson(context, vejle, { name: "Peter Krogh", level: "leader" });
  const mette = await givenPerson(context, vejle, { name: "Mette Holm", managerId: leader.personId });
  const otherLeader = await givenPerson(context, vejle, { name: "Karen Lund", level: "leader" });
  const otherStaff = await givenPerson(context, vejle, { name: "Ib Dam", managerId: otherLeader.personId });
  const host = await givenPerson(context, state, { name: "Camilla Ravn", roles: ["programme_secretariat"] });
  const hr = await givenPerson(context, vejle, { name: "Lars Bundgaard", roles: ["hr"] });
  const top = await givenPerson(context, vejle, { name: "Birgitte Friis", level: "top" });
  const programmeId = await givenOpportunity(context, host, {
    kind: "talent_programme",
    deadline: "2026-12-15",
  });
  const peter = await readActor(context, leader.personId);
  const karen = await readActor(context, otherLeader.personId);
  return { peter, mette, karen, otherStaff, host, hr, top, programmeId };
}

export function nominate(
  context: TestContext,
  actor: Actor,
  nomineeId: string,
  opportunityId: string,
  token?: string,
) {
  return nominateEmployee({
    ...context,
    actor,
    once: onceKey(actor.personId, "programmes.nominate", token),
    opportunityId,
    nomineeId,
    ...TEXTS,
  });
}

/** What was written beside the nomination itself. */
export async function trace(context: TestContext) {
  const [audit, steps, messages] = await Promise.all([
    context.db.read.auditEntry.findMany({
      where: { subjectType: "nomination" },
      orderBy: { id: "asc" },
      select: { action: true },
    }),
    context.db.read.nominationStep.findMany({ orderBy: { id: "asc" }, select: { step: true } }),
    context.db.read.notification.findMany({
      orderBy: { id: "asc" },
      select: { personId: true, kind: true },
    }),
  ]);
  return {
    audit: audit.map(({ action }) => action),
    steps: steps.map(({ step }) => step),
    messages: messages.map(({ personId, kind }) => `${kind} ${personId}`),
  };
}
