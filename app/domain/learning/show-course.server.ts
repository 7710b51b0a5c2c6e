import type { VerbContext } from "../../ports/verb-context.ts";
import type { Actor } from "../people/index.server.ts";
import { findCourse } from "./queries.server.ts";
import { startRefusal } from "./rules.ts";

export type CourseToStart = {
  title: string;
  hours: number | null;
  priceDkk: number;
  /** Whether the tool is told the person's name. */
  privacy: "anonymous" | "named";
  begun: boolean;
  refusal: "no_course" | "closed" | "tool_suspended" | null;
};

/** The course as its start page shows it to one person; null when they may not know of it. */
export async function showCourse({
  db,
  clock,
  actor,
  opportunityId,
}: Pick<VerbContext, "db" | "clock"> & {
  actor: Actor;
  opportunityId: string;
}): Promise<CourseToStart | null> {
  const course = await findCourse(db.read, opportunityId, actor);
  if (!course) return null;
  const begun = course.launch !== null;
  const refusal = startRefusal(course, begun, clock.today());
  if (refusal === "not_found") return null;
  const { title, hours, priceDkk } = course;
  return { title, hours, priceDkk, privacy: course.tool?.privacy ?? "anonymous", begun, refusal };
}
