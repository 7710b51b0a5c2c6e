import type { Score } from "lti-provider";

/** What is asked of an e-learning opportunity before somebody begins it or goes on with it. */
export type CourseState = {
  state: string;
  deadline: string | null;
  hours: number | null;
  toolStatus: string | null;
  targetUri: string | null;
};

export type StartRefusal = "not_found" | "no_course" | "closed" | "tool_suspended";

/**
 * Whether the course may be opened on `today` (YYYY-MM-DD). The deadline is for beginning: who has begun may
 * finish after it, after the posting has closed, and when it is archived: to everybody else it is gone by then. A
 * course without hours cannot be entered in the ledger.
 */
export function startRefusal(course: CourseState, begun: boolean, today: string): StartRefusal | null {
  if (course.state === "draft" || course.state === "cancelled") return "not_found";
  if (course.state === "archived" && !begun) return "not_found";
  if (course.toolStatus === null || course.targetUri === null || course.hours === null) return "no_course";
  const open = course.state === "published" && (course.deadline === null || today <= course.deadline);
  if (!open && !begun) return "closed";
  return course.toolStatus === "active" ? null : "tool_suspended";
}

export type ScoreVerdict = "store" | "unchanged" | "older";

/** AGS 3.4.9: an older score never overwrites. The very same score again changes nothing. */
export function judgeScore(kept: Score | null, sent: Score): ScoreVerdict {
  if (kept === null) return "store";
  if (sent.timestamp < kept.timestamp) return "older";
  return isSameScore(kept, sent) ? "unchanged" : "store";
}

function isSameScore(kept: Score, sent: Score): boolean {
  return (
    kept.timestamp.getTime() === sent.timestamp.getTime() &&
    kept.activityProgress === sent.activityProgress &&
    kept.gradingProgress === sent.gradingProgress &&
    kept.points?.given === sent.points?.given &&
    kept.points?.maximum === sent.points?.maximum &&
    kept.comment === sent.comment
  );
}

/** The pass rule: a course counts when the tool says that the work is done, however it is graded (AGS 3.4.7). */
export function countsAsCompleted(score: Pick<Score, "activityProgress">): boolean {
  return score.activityProgress === "Completed";
}

/**
 * When the work was done: as long ago by our clock as the tool says by the wall clock, which a demo world may be ahead
 * of. The tool's clock may run ahead too, and nothing is completed in the future.
 */
export function completionMoment(
  score: Pick<Score, "timestamp">,
  { now, wall }: { now: Date; wall: Date },
): Date {
  const age = Math.max(0, wall.getTime() - score.timestamp.getTime());
  return new Date(now.getTime() - age);
}

/** Course hours as the ledger takes them: whole quarters, at least one. */
export function ledgerHours(hours: number): number {
  return Math.max(0.25, Math.round(hours * 4) / 4);
}

/** For how long the page greets somebody who comes back from a course they have just completed. */
const FRESH_MS = 15 * 60_000;

export function isFreshlyCompleted(completedAt: Date, now: Date): boolean {
  const age = now.getTime() - completedAt.getTime();
  return age >= 0 && age < FRESH_MS;
}

/** The day a year before `today`, both YYYY-MM-DD. After 29 February comes the year that begins on 1 March. */
export function yearBefore(today: string): string {
  const year = String(Number(today.slice(0, 4)) - 1);
  const day = today.slice(4);
  return `${year}${day === "-02-29" ? "-03-01" : day}`;
}
