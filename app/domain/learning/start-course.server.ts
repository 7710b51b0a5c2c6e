import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { findCourse, openLaunch } from "./queries.server.ts";
import { type StartRefusal, startRefusal } from "./rules.ts";
import { ensureLineItem } from "./score-queries.server.ts";
import { ensureSubject } from "./tool-queries.server.ts";

export type StartCourseOptions = VerbContext & { actor: Actor; once: OnceKey; opportunityId: string };

/** What the protocol needs to open the course in its tool for this person. */
export type StartedCourse = {
  launchId: string;
  opportunityId: string;
  title: string;
  toolName: string;
  clientId: string;
  deploymentId: string;
  targetUri: string;
  lineItemId: string;
};

/**
 * Begins a course, or goes on with it: the tool gets an opaque name for the person and a line item to report on.
 * Refuses somebody without employment, whose hours would have nowhere to be entered.
 */
export async function startCourse(
  options: StartCourseOptions,
): Promise<Result<StartedCourse, StartRefusal | "no_employment">> {
  const { actor, opportunityId, clock, ids, requestId } = options;
  const { personId, employment } = actor;
  return once(options, async (tx) => {
    const course = await findCourse(tx, opportunityId, actor);
    if (!course) return refused("not_found");
    const refusal = startRefusal(course, course.launch !== null, clock.today());
    if (refusal) return refused(refusal);
    const { tool, title, targetUri } = course;
    if (!tool || targetUri === null) return refused("no_course");
    if (!employment) return refused("no_employment");
    await ensureSubject(tx, { toolId: tool.id, personId, fresh: ids.secret() });
    const lineItemId = await ensureLineItem(tx, {
      toolId: tool.id,
      opportunityId,
      label: title,
      fresh: ids.next(),
    });
    const now = clock.now();
    const launchId = await openLaunch(tx, {
      toolId: tool.id,
      opportunityId,
      personId,
      fresh: ids.next(),
      now,
    });
    await recordAudit(tx, {
      id: ids.next(),
      at: now,
      actorId: personId,
      action: course.launch ? "course.continue" : "course.start",
      subject: { type: "course_launch", id: launchId },
      organisationId: employment.organisationId,
      details: { tool: tool.clientId },
      requestId,
    });
    const { name: toolName, clientId, deploymentId } = tool;
    return ok({
      launchId,
      opportunityId,
      title,
      toolName,
      clientId,
      deploymentId,
      targetUri,
      lineItemId,
    });
  });
}
