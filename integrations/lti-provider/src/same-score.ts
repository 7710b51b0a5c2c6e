import type { Score } from "./score.ts";

/** Whether two scores say the very same of the same person: then the second is the first one sent again. */
export function isSameScore(a: Score, b: Score): boolean {
  return (
    a.userId === b.userId &&
    a.timestamp.getTime() === b.timestamp.getTime() &&
    a.activityProgress === b.activityProgress &&
    a.gradingProgress === b.gradingProgress &&
    a.points?.given === b.points?.given &&
    a.points?.maximum === b.points?.maximum &&
    a.comment === b.comment
  );
}
