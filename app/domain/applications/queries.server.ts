import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Day } from "./days.ts";
import type { Period } from "./rules.ts";
import {
  type ApplicationState,
  BINDS_PERIOD,
  HOLDS_SEAT,
  type ReleaseState,
  SEEN_BY_HOST,
} from "./states.ts";

const acting = {
  id: true,
  state: true,
  release: true,
  version: true,
  applicantId: true,
  leaderId: true,
  hostOrganisationId: true,
  homeOrganisationId: true,
  purpose: true,
  benefit: true,
  startsOn: true,
  endsOn: true,
  releaseAskedAt: true,
  releaseDueOn: true,
  releaseStartsOn: true,
  releaseEndsOn: true,
  offerDueOn: true,
  applicant: { select: { name: true } },
  opportunity: {
    select: {
      id: true,
      hostId: true,
      organisationId: true,
      kind: true,
      state: true,
      title: true,
      deadline: true,
      seats: true,
      hoursPerWeek: true,
      hours: true,
      model: { select: { releaseAsked: true, releaseDays: true, learningShare: true } },
    },
  },
} as const;

/** An application as the verbs need it, read inside their transaction. */
export type ActingApplication = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

async function findApplication(
  tx: Tx,
  where: NonNullable<Parameters<Tx["application"]["findFirst"]>[0]>["where"],
) {
  const row = await tx.application.findFirst({ where: where ?? { id: "" }, select: acting });
  return row && { ...row, state: row.state as ApplicationState, release: row.release as ReleaseState };
}

export function findOwn(tx: Tx, id: string, applicantId: string) {
  return findApplication(tx, { id: { equals: id }, applicantId: { equals: applicantId } });
}

/** One that this leader has been asked about. */
export function findAsked(tx: Tx, id: string, leaderId: string) {
  return findApplication(tx, {
    id: { equals: id },
    leaderId: { equals: leaderId },
    releaseAskedAt: { not: null },
    state: { not: "draft" },
  });
}

/** One that has been sent to this host. */
export function findHosted(tx: Tx, id: string, hostId: string) {
  return findApplication(tx, {
    id: { equals: id },
    opportunity: { hostId: { equals: hostId } },
    state: { in: [...SEEN_BY_HOST] },
  });
}

export async function findName(tx: Tx, personId: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { name: true } });
  return person?.name ?? null;
}

export function findById(tx: Tx, id: string) {
  return findApplication(tx, { id: { equals: id } });
}

export type ApplicationChange = Partial<{
  leaderId: string | null;
  homeOrganisationId: string;
  hostOrganisationId: string;
  purpose: string;
  benefit: string;
  startsOn: Day | null;
  endsOn: Day | null;
  flexibility: string;
  releaseAskedAt: Date | null;
  releaseDueOn: Day | null;
  releaseReason: string | null;
  releaseStartsOn: Day | null;
  releaseEndsOn: Day | null;
  offerDueOn: Day | null;
  declineReason: string | null;
  withdrawReason: string | null;
  learned: string;
  submittedAt: Date | null;
  endedAt: Date | null;
}>;

/** Changes an application that is still at `version`, and moves it to the next. False when somebody was first. */
export async function updateApplication(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: ApplicationChange & { state?: ApplicationState; release?: ReleaseState },
): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id: { equals: id }, version: { equals: version } },
    data: { ...change, version: version + 1 },
  });
  return count === 1;
}

export async function insertStep(
  tx: Tx,
  step: {
    id: string;
    applicationId: string;
    at: Date;
    actorId: string | null;
    step: string;
    note: string | null;
  },
): Promise<void> {
  await tx.applicationStep.create({ data: step });
}

export async function hasStepSince(
  tx: Tx,
  applicationId: string,
  step: string,
  since: Date,
): Promise<boolean> {
  const row = await tx.applicationStep.findFirst({
    where: { applicationId: { equals: applicationId }, step: { equals: step }, at: { gte: since } },
    select: { id: true },
  });
  return row !== null;
}

export async function insertDraft(
  tx: Tx,
  draft: {
    id: string;
    opportunityId: string;
    applicantId: string;
    homeOrganisationId: string;
    hostOrganisationId: string;
    startsOn: Day | null;
    endsOn: Day | null;
    createdAt: Date;
  },
): Promise<void> {
  await tx.application.create({ data: { ...draft, state: "draft" } });
}

export async function deleteDraft(
  tx: Tx,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { count } = await tx.application.deleteMany({
    where: { id: { equals: id }, version: { equals: version }, state: "draft" },
  });
  return count === 1;
}

export async function findOwnFor(tx: Pick<Tx, "application">, opportunityId: string, applicantId: string) {
  const row = await tx.application.findFirst({
    where: { opportunityId: { equals: opportunityId }, applicantId: { equals: applicantId } },
    select: { id: true, state: true, release: true, version: true, hostOrganisationId: true },
  });
  return row && { ...row, state: row.state as ApplicationState, release: row.release as ReleaseState };
}

export async function countSeatsTaken(
  read: Pick<ReadClient, "application">,
  opportunityId: string,
): Promise<number> {
  return read.application.count({
    where: { opportunityId: { equals: opportunityId }, state: { in: [...HOLDS_SEAT] } },
  });
}

/** The periods, other than this application's, that the person is already bound to. */
export async function boundPeriods(tx: Tx, applicantId: string, exceptId: string): Promise<Period[]> {
  const rows = await tx.application.findMany({
    where: {
      applicantId: { equals: applicantId },
      id: { not: exceptId },
      state: { in: [...BINDS_PERIOD] },
    },
    select: { startsOn: true, endsOn: true },
  });
  return rows.flatMap(({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null ? [{ startsOn, endsOn }] : [],
  );
}

/** Applications that the calendar moves on `today`: agreed ones that begin, active ones that are over. */
export async function dueByCalendar(
  read: Pick<ReadClient, "application">,
  step: "start" | "finish",
  today: Day,
): Promise<string[]> {
  const where =
    step === "start"
      ? { state: "agreed", startsOn: { lte: today } }
      : { state: "active", endsOn: { lt: today } };
  const rows = await read.application.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
  return rows.map((row) => row.id);
}

/** Questions to leaders whose deadline has passed. */
export async function overdueReleases(read: Pick<ReadClient, "application">, today: Day): Promise<string[]> {
  const rows = await read.application.findMany({
    where: { release: "waiting", releaseDueOn: { lt: today } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => row.id);
}
