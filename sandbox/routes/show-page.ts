import type { Course } from "../courses/course.ts";
import { inProgressScore } from "../progress.ts";
import { coursePage } from "../screens/course-page.ts";
import type { Page } from "../screens/layout.ts";
import { notFound } from "../screens/notice-pages.ts";
import type { Attempt } from "../store/state.ts";
import type { RouteDeps } from "./deps.ts";

/** GET /kursus/:slug/side/:number: remembers that it was opened; the first one tells the platform. */
export async function showPage(
  course: Course,
  attempt: Attempt,
  number: number,
  deps: RouteDeps,
): Promise<Page> {
  const page = course.pages[number - 1];
  if (!page) return notFound;
  if (!attempt.openedPages.includes(number)) await rememberOpened(attempt, number, deps);
  return coursePage(course, page, number);
}

async function rememberOpened(attempt: Attempt, number: number, deps: RouteDeps): Promise<void> {
  const score = attempt.lastScoreAt === null ? inProgressScore(attempt, deps.clock()) : null;
  await deps.store.change(() => {
    attempt.openedPages.push(number);
    if (score) attempt.lastScoreAt = score.timestamp;
  });
  // Nobody should wait for the platform in order to read; the outbox keeps the score until it is acknowledged.
  if (score && attempt.lineItemUrl) void deps.scores.send(attempt.id, score).catch(console.error);
}
