import type { ReadClient } from "../../ports/database.ts";

/** Reads up to `take` rows after the row with id `after`, by id. */
export type PageOf<Row> = (after: string | null, take: number) => Promise<Row[]>;

const from = (after: string | null, take: number) => ({
  take,
  orderBy: { id: "asc" } as const,
  ...(after !== null && { cursor: { id: after }, skip: 1 }),
});

export async function readOwnPerson(read: ReadClient, personId: string) {
  return read.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      externalId: true,
      name: true,
      createdAt: true,
      roles: {
        orderBy: { id: "asc" },
        select: {
          role: true,
          organisation: { select: { name: true } },
          validFrom: true,
          validTo: true,
        },
      },
    },
  });
}

export async function readOwnApplications(read: ReadClient, personId: string) {
  return read.application.findMany({
    where: { applicantId: { equals: personId } },
    orderBy: { id: "asc" },
    omit: { applicantId: true, version: true, leaderId: true, opportunityId: true },
    include: {
      opportunity: { select: { id: true, title: true, organisation: { select: { name: true } } } },
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { at: true, step: true, note: true } },
    },
  });
}

export async function readOwnNominations(read: ReadClient, personId: string) {
  return read.nomination.findMany({
    where: { nomineeId: { equals: personId } },
    orderBy: { id: "asc" },
    omit: { nomineeId: true, nominatorId: true, version: true, opportunityId: true, organisationId: true },
    include: {
      opportunity: { select: { id: true, title: true } },
      nominator: { select: { name: true } },
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { at: true, step: true, note: true } },
    },
  });
}

/** Whom one has nominated is that person's affair, and what was written of them too. */
export async function readNominationsMade(read: ReadClient, personId: string) {
  return read.nomination.findMany({
    where: { nominatorId: { equals: personId } },
    orderBy: { id: "asc" },
    select: { id: true, state: true, createdAt: true, opportunity: { select: { id: true, title: true } } },
  });
}

export async function readOwnPostings(read: ReadClient, personId: string) {
  return read.opportunity.findMany({
    where: { hostId: { equals: personId } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      kind: true,
      state: true,
      title: true,
      createdAt: true,
      publishedAt: true,
      closedAt: true,
    },
  });
}

export async function readSaved(read: ReadClient, personId: string) {
  return read.savedOpportunity.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ savedAt: "asc" }, { opportunityId: "asc" }],
    select: { savedAt: true, opportunity: { select: { id: true, title: true } } },
  });
}

export async function readOwnSearches(read: ReadClient, personId: string) {
  return read.savedSearch.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, address: true, frequency: true, createdAt: true, seenAt: true },
      finds: {
        orderBy: { opportunityId: "asc" },
        select: { opportunity: { select: { id: true, title: true } } },
      },
    },
  });
}

/** That there is an address, not what it is. */
export async function readOwnCalendar(read: ReadClient, personId: string) {
  return read.calendarLink.findUnique({
    where: { personId },
    select: { createdAt: true },
  });
}

export async function readDismissed(read: ReadClient, personId: string) {
  return read.dismissedOpportunity.findMany({
    where: { personId: { equals: personId } },
    orderBy: [{ dismissedAt: "asc" }, { opportunityId: "asc" }],
    select: {
      dismissedAt: true,
      reason: true,
      sector: true,
      opportunity: { select: { id: true, title: true } },
    },
  });
}

export async function readOwnTarget(read: ReadClient, personId: string) {
  return read.personTarget.findUnique({
    where: { personId },
    select: { chosenAt: true, profile: { select: { id: true, labelDa: true, labelEn: true } } },
  });
}

export async function readOwnCourses(read: ReadClient, personId: string) {
  return read.courseLaunch.findMany({
    where: { personId: { equals: personId } },
    orderBy: { id: "asc" },
    omit: { personId: true, toolId: true, opportunityId: true },
    include: { tool: { select: { name: true } }, opportunity: { select: { id: true, title: true } } },
  });
}

export async function readOwnSessions(read: ReadClient, personId: string) {
  return read.session.findMany({
    where: { personId: { equals: personId } },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true, lastSeenAt: true, endsAt: true },
  });
}

export function pagesOfLearning(read: ReadClient, personId: string) {
  return (after: string | null, take: number) =>
    read.uptakeEntry.findMany({
      ...from(after, take),
      where: { personId: { equals: personId } },
      omit: { personId: true, idempotencyKey: true },
    });
}

export function pagesOfMessages(read: ReadClient, personId: string) {
  return (after: string | null, take: number) =>
    read.notification.findMany({
      ...from(after, take),
      where: { personId: { equals: personId } },
      omit: { personId: true, eventKey: true },
    });
}

/** What one has done; which record it was done to is named by its kind and id alone. */
export function pagesOfActions(read: ReadClient, personId: string) {
  return (after: string | null, take: number) =>
    read.auditEntry.findMany({
      ...from(after, take),
      where: { actorId: { equals: personId } },
      select: { id: true, at: true, action: true, subjectType: true, subjectId: true },
    });
}
