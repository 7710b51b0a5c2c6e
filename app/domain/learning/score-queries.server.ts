import type { Score } from "lti-provider";
import type { LineItem } from "lti-provider/platform";
import type { CourseLaunch } from "../../../generated/sqlite/client.ts";
import type { ReadClient, Tx } from "../../ports/database.ts";

type Reader = Pick<ReadClient, "ltiLineItem" | "ltiSubject" | "courseLaunch">;

const lineItemColumns = {
  id: true,
  opportunityId: true,
  resourceLinkId: true,
  label: true,
  scoreMaximum: true,
  resourceId: true,
  tag: true,
} as const;

/** The tool's line items in a context; with an id, that one at most. The context is the course's opportunity. */
export async function findLineItems(
  read: Reader,
  asked: { clientId: string; contextId: string; lineItemId?: string },
): Promise<LineItem[]> {
  const { clientId, contextId, lineItemId } = asked;
  const rows = await read.ltiLineItem.findMany({
    where: {
      tool: { clientId: { equals: clientId } },
      opportunityId: { equals: contextId },
      ...(lineItemId === undefined ? {} : { id: lineItemId }),
    },
    select: lineItemColumns,
    orderBy: { id: "asc" },
  });
  return rows.map(({ opportunityId, ...row }) => ({ ...row, clientId, contextId: opportunityId }));
}

/** The line item of the tool's course: `fresh` the first time, the same ever after. */
export async function ensureLineItem(
  tx: Tx,
  course: { toolId: string; opportunityId: string; label: string; fresh: string },
): Promise<string> {
  const { toolId, opportunityId, label, fresh } = course;
  const row = await tx.ltiLineItem.upsert({
    where: { toolId_opportunityId: { toolId, opportunityId } },
    create: { id: fresh, toolId, opportunityId, resourceLinkId: opportunityId, label, scoreMaximum: 1 },
    update: { label },
    select: { id: true },
  });
  return row.id;
}

/** Whom a tool means by a sub, and their way through the course of the line item; null when there is none. */
export async function findScoredLaunch(tx: Tx, lineItem: LineItem, sub: string) {
  const subject = await tx.ltiSubject.findFirst({
    where: { id: { equals: sub }, tool: { clientId: { equals: lineItem.clientId } } },
    select: { toolId: true, personId: true },
  });
  if (!subject) return null;
  const launch = await tx.courseLaunch.findUnique({
    where: { toolId_opportunityId_personId: { ...subject, opportunityId: lineItem.contextId } },
    include: { opportunity: { select: { title: true, hours: true, priceDkk: true } } },
  });
  return launch && { launch, opportunity: launch.opportunity, kept: toScore(launch, sub) };
}

export async function updateScore(
  tx: Tx,
  launchId: string,
  score: Score,
  completedAt: Date | null,
): Promise<void> {
  await tx.courseLaunch.update({
    where: { id: launchId },
    data: {
      activityProgress: score.activityProgress,
      gradingProgress: score.gradingProgress,
      scoreGiven: score.points?.given ?? null,
      scoreMaximum: score.points?.maximum ?? null,
      scoreComment: score.comment,
      scoreAt: score.timestamp,
      completedAt,
    },
  });
}

/** The scores on record for the line item, by when the person first opened the course. */
export async function findScores(read: Reader, lineItem: LineItem, sub: string | null): Promise<Score[]> {
  const tool = { clientId: { equals: lineItem.clientId } };
  const wanted = sub === null ? null : await read.ltiSubject.findFirst({ where: { id: sub, tool } });
  if (sub !== null && wanted === null) return [];
  const rows = await read.courseLaunch.findMany({
    where: {
      tool,
      opportunityId: { equals: lineItem.contextId },
      scoreAt: { not: null },
      ...(wanted && { personId: wanted.personId }),
    },
    orderBy: [{ firstLaunchedAt: "asc" }, { id: "asc" }],
  });
  const subjects = await read.ltiSubject.findMany({
    where: { tool, personId: { in: rows.map((row) => row.personId) } },
    select: { id: true, personId: true },
  });
  const subs = new Map(subjects.map((subject) => [subject.personId, subject.id]));
  return rows.flatMap((row) => toScore(row, subs.get(row.personId) ?? "") ?? []);
}

/** Null while the tool has reported nothing. The words were checked when they came in. */
function toScore(row: CourseLaunch, userId: string): Score | null {
  if (row.scoreAt === null) return null;
  return {
    userId,
    timestamp: row.scoreAt,
    activityProgress: row.activityProgress as Score["activityProgress"],
    gradingProgress: row.gradingProgress as Score["gradingProgress"],
    points:
      row.scoreGiven === null || row.scoreMaximum === null
        ? null
        : { given: row.scoreGiven, maximum: row.scoreMaximum },
    comment: row.scoreComment,
  };
}
