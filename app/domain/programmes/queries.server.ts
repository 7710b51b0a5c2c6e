import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import { PROGRAMME_KINDS } from "./labels.ts";
import type { NominationAct, NominationState } from "./states.ts";

/** What this person may see of the catalogue. */
function visibleTo({ employment }: Pick<Actor, "employment">) {
  return {
    OR: [
      { visibility: "public" },
      ...(employment
        ? [
            { visibility: "sector", organisation: { sector: { equals: employment.sector } } },
            { visibility: "organisation", organisationId: { equals: employment.organisationId } },
          ]
        : []),
    ],
  };
}

const programme = {
  id: true,
  kind: true,
  state: true,
  title: true,
  summary: true,
  startsOn: true,
  endsOn: true,
  deadline: true,
  organisation: { select: { name: true } },
} as const;

export type Programme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;

/** A programme as a leader who might nominate to it sees it; drafts and what is not for them find nothing. */
export async function findProgramme(
  read: Pick<ReadClient, "opportunity"> | Pick<Tx, "opportunity">,
  actor: Pick<Actor, "employment">,
  id: string,
) {
  return read.opportunity.findFirst({
    where: {
      id: { equals: id },
      kind: { in: [...PROGRAMME_KINDS] },
      state: { in: ["published", "closed", "archived", "cancelled"] },
      ...visibleTo(actor),
    },
    select: programme,
  });
}

/** The programmes that take nominations on that day, the nearest deadline first. */
export async function openProgrammes(
  read: Pick<ReadClient, "opportunity">,
  actor: Pick<Actor, "employment">,
  today: string,
): Promise<Programme[]> {
  return read.opportunity.findMany({
    where: {
      kind: { in: [...PROGRAMME_KINDS] },
      state: "published",
      deadline: { gte: today },
      ...visibleTo(actor),
    },
    orderBy: [{ deadline: "asc" }, { id: "asc" }],
    select: programme,
  });
}

const acting = {
  id: true,
  state: true,
  version: true,
  nominatorId: true,
  nomineeId: true,
  organisationId: true,
  nominator: { select: { name: true } },
  nominee: { select: { name: true } },
  opportunity: { select: { deadline: true, title: true } },
} as const;

/** A nomination as the verbs need it, read inside their transaction. */
export type ActingNomination = NonNullable<Awaited<ReturnType<typeof findActing>>>;

async function findActing(
  tx: Tx,
  where: NonNullable<Parameters<Tx["nomination"]["findFirst"]>[0]>["where"] & object,
) {
  const row = await tx.nomination.findFirst({ where, select: acting });
  return row && { ...row, state: row.state as NominationState };
}

export function findAsNominee(tx: Tx, id: string, nomineeId: string) {
  return findActing(tx, { id: { equals: id }, nomineeId: { equals: nomineeId } });
}

export function findAsNominator(tx: Tx, id: string, nominatorId: string) {
  return findActing(tx, { id: { equals: id }, nominatorId: { equals: nominatorId } });
}

/** The one nomination of a person to a programme, whoever made it. */
export function findEarlier(tx: Tx, opportunityId: string, nomineeId: string) {
  return findActing(tx, { opportunityId: { equals: opportunityId }, nomineeId: { equals: nomineeId } });
}

type Texts = { strengths: string; potential: string; coreTask: string };

export async function insertNomination(
  tx: Tx,
  row: Texts & {
    id: string;
    opportunityId: string;
    nominatorId: string;
    nomineeId: string;
    organisationId: string;
    state: NominationState;
    answerDueOn: string;
    createdAt: Date;
  },
): Promise<void> {
  await tx.nomination.create({ data: row });
}

export type NominationChange = Partial<
  Texts & {
    state: NominationState;
    nominatorId: string;
    organisationId: string;
    answerDueOn: string;
    declineReason: string | null;
    answeredAt: Date | null;
  }
>;

/** Changes a nomination that is still at `version`, and moves it to the next. False when somebody was first. */
export async function updateNomination(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: NominationChange,
): Promise<boolean> {
  const { count } = await tx.nomination.updateMany({
    where: { id: { equals: id }, version: { equals: version } },
    data: { ...change, version: version + 1 },
  });
  return count === 1;
}

export async function insertStep(
  tx: Tx,
  step: {
    id: string;
    nominationId: string;
    at: Date;
    actorId: string;
    step: "nominate" | NominationAct;
    note: string | null;
  },
): Promise<void> {
  await tx.nominationStep.create({ data: step });
}
