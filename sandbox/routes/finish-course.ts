import type { Course } from "../courses/course.ts";
import { finishedScore } from "../progress.ts";
import { endingPage, fieldNames } from "../screens/ending-page.ts";
import type { Page } from "../screens/layout.ts";
import type { Attempt } from "../store/state.ts";
import type { RouteDeps } from "./deps.ts";

/** POST /kursus/:slug/afslutning: marks the quiz (or takes the reflection as done) and sends the result. */
export async function finishCourse(
  request: Request,
  course: Course,
  attempt: Attempt,
  deps: RouteDeps,
): Promise<Response | Page> {
  const form = new URLSearchParams(await request.text());
  const names = fieldNames(course.ending);
  const values = Object.fromEntries(names.map((name) => [name, form.get(name) ?? ""]));
  const missing = names.filter((name, index) => !isAnswered(course, index, values[name] ?? ""));
  if (missing.length > 0) return endingPage(course, { values, missing });
  const answers = course.ending.kind === "quiz" ? names.map((name) => Number(values[name])) : [];
  const points = mark(course, answers);
  const score = finishedScore(attempt, points, deps.clock());
  await deps.store.change(() => {
    attempt.lastScoreAt = score.timestamp;
    attempt.finish = { points, answers, score, acknowledgements: 0, acknowledgedAt: null };
  });
  if (attempt.lineItemUrl) await deps.scores.send(attempt.id, score);
  return seeFinished(course);
}

/** POST /kursus/:slug/send-igen: the very same score once more; a platform counts it once. */
export async function sendAgain(course: Course, attempt: Attempt, deps: RouteDeps): Promise<Response> {
  if (attempt.finish && attempt.lineItemUrl) await deps.scores.send(attempt.id, attempt.finish.score);
  return seeFinished(course);
}

function isAnswered({ ending }: Course, index: number, value: string): boolean {
  if (ending.kind === "reflection") return value.trim() !== "";
  return ending.questions[index]?.options.some((_option, at) => String(at) === value) ?? false;
}

/** A quiz gives a point for each right answer; a reflection that is written is done. */
function mark({ ending }: Course, answers: readonly number[]): { given: number; maximum: number } {
  if (ending.kind === "reflection") return { given: 1, maximum: 1 };
  const right = ending.questions.filter((question, index) => question.right === answers[index]);
  return { given: right.length, maximum: ending.questions.length };
}

function seeFinished(course: Course): Response {
  return new Response(null, { status: 303, headers: { Location: `/kursus/${course.slug}/faerdig` } });
}
