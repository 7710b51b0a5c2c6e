import type { VerbContext } from "../../ports/verb-context.ts";
import type { Actor } from "../people/index.server.ts";
import type { Channel } from "../uptake/index.server.ts";
import { findMyCourses, type MyCourse, sumMyHours } from "./my-learning-queries.server.ts";
import { isFreshlyCompleted, yearBefore } from "./rules.ts";

export type MyLearning = {
  /** The course opened last that is not completed. */
  next: MyCourse | null;
  underWay: MyCourse[];
  /** Newest first. */
  completed: (MyCourse & { completedAt: Date })[];
  /** Completed a moment ago: the person comes back from it. */
  justCompleted: MyCourse | null;
  /** Own hours over the last twelve months. Live, since they are one's own; never a norm. */
  hours: Record<Channel, number>;
};

/** A person's own courses and hours. */
export async function myLearning({
  db,
  clock,
  actor,
}: Pick<VerbContext, "db" | "clock"> & { actor: Actor }): Promise<MyLearning> {
  const [courses, hours] = await Promise.all([
    findMyCourses(db.read, actor.personId),
    sumMyHours(db.read, actor.personId, yearBefore(clock.today())),
  ]);
  const [next = null, ...underWay] = courses.filter((course) => course.completedAt === null);
  const completed = courses
    .flatMap((course) => (course.completedAt === null ? [] : { ...course, completedAt: course.completedAt }))
    .sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime());
  const latest = completed[0];
  const now = clock.now();
  return {
    next,
    underWay,
    completed,
    justCompleted: latest && isFreshlyCompleted(latest.completedAt, now) ? latest : null,
    hours,
  };
}
