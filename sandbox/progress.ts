import type { Score } from "lti-provider";
import type { Course } from "./courses/course.ts";
import type { Attempt } from "./store/state.ts";

/** Rules of a way through a course. Pure. */

/** Where to go on: the first page that has not been opened, or null when only the end is left. */
export function nextPage(attempt: Attempt, course: Course): number | null {
  const index = course.pages.findIndex((_page, at) => !attempt.openedPages.includes(at + 1));
  return index < 0 ? null : index + 1;
}

/** Each score is later than the one before, also when two come within a millisecond (AGS 3.4.9). */
function nextScoreTime(attempt: Attempt, now: Date): Date {
  return new Date(Math.max(now.getTime(), (attempt.lastScoreAt?.getTime() ?? 0) + 1));
}

export function inProgressScore(attempt: Attempt, now: Date): Score {
  return {
    userId: attempt.sub,
    timestamp: nextScoreTime(attempt, now),
    activityProgress: "InProgress",
    gradingProgress: "NotReady",
    points: null,
    comment: null,
  };
}

/** Done and graded are said outright: a platform must not have to guess the one from the other. */
export function finishedScore(
  attempt: Attempt,
  points: { given: number; maximum: number },
  now: Date,
): Score {
  return {
    userId: attempt.sub,
    timestamp: nextScoreTime(attempt, now),
    activityProgress: "Completed",
    gradingProgress: "FullyGraded",
    points,
    comment: null,
  };
}
