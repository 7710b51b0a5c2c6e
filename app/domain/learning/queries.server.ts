import type { PrivacyLevel } from "lti-provider/platform";
import type { ReadClient, Tx } from "../../ports/database.ts";
import type { Actor } from "../people/index.server.ts";
import type { CourseState } from "./rules.ts";

/** A course as it stands for one person: what decides whether it may be opened, and their own way through it. */
export type Course = CourseState & {
  opportunityId: string;
  title: string;
  priceDkk: number;
  tool: { id: string; name: string; clientId: string; deploymentId: string; privacy: PrivacyLevel } | null;
  launch: { id: string; completedAt: Date | null } | null;
};

/** Courses that the person may know of: posted for everybody, their sector or their workplace, or begun by them. */
function inSight({ personId, employment }: Pick<Actor, "personId" | "employment">) {
  const own = employment
    ? [
        { visibility: "sector", organisation: { sector: { equals: employment.sector } } },
        { visibility: "organisation", organisationId: { equals: employment.organisationId } },
      ]
    : [];
  return {
    OR: [{ visibility: "public" }, ...own, { launches: { some: { personId: { equals: personId } } } }],
  };
}

/** The e-learning opportunity with the person's own launch; null when there is none that they may know of. */
export async function findCourse(
  read: Pick<ReadClient, "opportunity">,
  opportunityId: string,
  person: Pick<Actor, "personId" | "employment">,
): Promise<Course | null> {
  const { personId } = person;
  const row = await read.opportunity.findFirst({
    where: { id: { equals: opportunityId }, kind: "e_learning", ...inSight(person) },
    select: {
      id: true,
      title: true,
      state: true,
      deadline: true,
      hours: true,
      priceDkk: true,
      ltiTargetUri: true,
      ltiTool: {
        select: { id: true, name: true, clientId: true, deploymentIds: true, status: true, privacy: true },
      },
      launches: {
        where: { personId: { equals: personId } },
        select: { id: true, toolId: true, completedAt: true },
      },
    },
  });
  if (!row) return null;
  const { ltiTool, launches, ltiTargetUri, id, ...course } = row;
  const launch = launches.find(({ toolId }) => toolId === ltiTool?.id);
  return {
    ...course,
    opportunityId: id,
    targetUri: ltiTargetUri,
    toolStatus: ltiTool?.status ?? null,
    tool: ltiTool && {
      id: ltiTool.id,
      name: ltiTool.name,
      clientId: ltiTool.clientId,
      deploymentId: (JSON.parse(ltiTool.deploymentIds) as string[])[0] ?? "",
      privacy: ltiTool.privacy === "named" ? "named" : "anonymous",
    },
    launch: launch ? { id: launch.id, completedAt: launch.completedAt } : null,
  };
}

/** One launch for each person and course: made at the first start, opened again at each later one. */
export async function openLaunch(
  tx: Tx,
  launch: { toolId: string; opportunityId: string; personId: string; fresh: string; now: Date },
): Promise<string> {
  const { toolId, opportunityId, personId, fresh, now } = launch;
  const key = { toolId, opportunityId, personId };
  const row = await tx.courseLaunch.upsert({
    where: { toolId_opportunityId_personId: key },
    create: { id: fresh, ...key, firstLaunchedAt: now, lastLaunchedAt: now },
    update: { lastLaunchedAt: now },
    select: { id: true },
  });
  return row.id;
}

/** Points a course at its page in a tool. False when it stood so already, or there is no such course. */
export async function updateCourseTarget(
  tx: Tx,
  course: { externalId: string; toolId: string; targetUri: string },
): Promise<boolean> {
  const { externalId, toolId, targetUri } = course;
  const { count } = await tx.opportunity.updateMany({
    where: {
      externalId: { equals: externalId },
      kind: "e_learning",
      OR: [
        { ltiToolId: null },
        { ltiToolId: { not: toolId } },
        { ltiTargetUri: null },
        { ltiTargetUri: { not: targetUri } },
      ],
    },
    data: { ltiToolId: toolId, ltiTargetUri: targetUri },
  });
  return count > 0;
}
