import { scope } from "lti-provider";
import { answerLaunch, type Launch } from "lti-provider/tool";
import { findCourse } from "../courses/index.ts";
import type { Page } from "../screens/layout.ts";
import { launchRefused, notFound } from "../screens/notice-pages.ts";
import type { Attempt } from "../store/state.ts";
import type { RouteDeps } from "./deps.ts";
import { beginSession, findSession } from "./session.ts";

/** POST /lti/launch: the course is the one the signed target_link_uri names (`?kursus=SLUG`). */
export async function launch(request: Request, deps: RouteDeps): Promise<Response | Page> {
  const before = findSession(request, deps);
  const answer = await answerLaunch(request, {}, deps.tool);
  if (answer.outcome === "refused") return launchRefused(answer.refusal.code);
  const course = findCourse(new URL(answer.launch.targetLinkUri).searchParams.get("kursus"));
  if (!course) return notFound;
  const attempt = await openAttempt(answer.launch, course.slug, deps);
  const { setCookie } = await beginSession(answer.launch, attempt.id, before, deps);
  const headers = new Headers({ Location: `/kursus/${course.slug}`, "Cache-Control": "no-store" });
  headers.append("Set-Cookie", setCookie);
  headers.append("Set-Cookie", answer.setCookie);
  return new Response(null, { status: 303, headers });
}

/** The person's way through the course from this place, with what the newest launch says of it. */
async function openAttempt(launched: Launch, courseSlug: string, deps: RouteDeps): Promise<Attempt> {
  const { issuer, clientId, sub, resourceLink } = launched;
  const fromLaunch = {
    platformName: launched.platform.name,
    returnUrl: launched.presentation.returnUrl,
    lineItemUrl: launched.ags?.scopes.includes(scope.score) ? launched.ags.lineItemUrl : null,
  };
  const known = deps.store.state.attempts.find(
    (attempt) =>
      attempt.issuer === issuer &&
      attempt.clientId === clientId &&
      attempt.sub === sub &&
      attempt.resourceLinkId === resourceLink.id &&
      attempt.courseSlug === courseSlug,
  );
  const attempt: Attempt = known ?? {
    id: deps.newId(),
    ...{ issuer, clientId, sub, resourceLinkId: resourceLink.id, courseSlug, ...fromLaunch },
    ...{ openedPages: [], lastScoreAt: null, finish: null },
  };
  await deps.store.change((state) => {
    if (!known) state.attempts.push(attempt);
    Object.assign(attempt, fromLaunch);
  });
  return attempt;
}
