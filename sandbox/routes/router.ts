import { answerJwks, answerLogin } from "lti-provider/tool";
import type { Course } from "../courses/course.ts";
import { courses, findCourse } from "../courses/index.ts";
import type { Handler } from "../http/serve.ts";
import { courseStart } from "../screens/course-start.ts";
import { endingPage, nothingFilled } from "../screens/ending-page.ts";
import { finishedPage } from "../screens/finished-page.ts";
import { htmlResponse, type Page } from "../screens/layout.ts";
import { frontPage, launchRefused, notFound, openFromPortal } from "../screens/notice-pages.ts";
import type { Attempt } from "../store/state.ts";
import type { RouteDeps } from "./deps.ts";
import { finishCourse, sendAgain } from "./finish-course.ts";
import { launch } from "./launch.ts";
import { findAttempt } from "./session.ts";
import { showPage } from "./show-page.ts";

/** Every address of the sandbox. */
export function createRouter(deps: RouteDeps): Handler {
  return async (request) => {
    const answer = await route(request, deps);
    if (answer instanceof Response) return answer;
    const platforms = deps.store.state.platforms.map(({ issuer }) => new URL(issuer).origin);
    return htmlResponse(answer, [...new Set(platforms)]);
  };
}

async function route(request: Request, deps: RouteDeps): Promise<Response | Page> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/kursus/")) return courseRoute(request, pathname, deps);
  if (pathname === "/lti/login") return login(request, deps);
  if (pathname === "/lti/launch") return launch(request, deps);
  if (request.method !== "GET") return notFound;
  if (pathname === "/healthz") return new Response("ok", { headers: { "Cache-Control": "no-store" } });
  if (pathname === "/.well-known/jwks.json") return answerJwks(deps.tool);
  if (pathname === "/campus.css") {
    return new Response(deps.stylesheet, { headers: { "Content-Type": "text/css; charset=utf-8" } });
  }
  return pathname === "/" ? frontPage(courses) : notFound;
}

async function login(request: Request, { tool }: RouteDeps): Promise<Response | Page> {
  const answer = await answerLogin(request, tool);
  return answer.outcome === "redirected" ? answer.response : launchRefused(answer.refusal.code);
}

async function courseRoute(request: Request, pathname: string, deps: RouteDeps): Promise<Response | Page> {
  const [, , slug = "", part = "", detail = "", ...rest] = pathname.split("/");
  const course = findCourse(slug);
  if (!course || rest.length > 0) return notFound;
  const attempt = findAttempt(request, slug, deps);
  if (!attempt) return openFromPortal;
  if (request.method === "POST") return act(request, part + detail, course, attempt, deps);
  if (request.method !== "GET") return notFound;
  if (part === "side" && /^[1-9]\d?$/.test(detail)) return showPage(course, attempt, Number(detail), deps);
  if (detail !== "") return notFound;
  if (part === "") return courseStart(course, attempt);
  if (part === "afslutning") return endingPage(course, nothingFilled);
  if (part !== "faerdig") return notFound;
  return attempt.finish ? finishedPage(course, attempt, attempt.finish) : courseStart(course, attempt);
}

/** The session cookie must travel across sites, so each form must prove that it is ours (Origin). */
async function act(
  request: Request,
  action: string,
  course: Course,
  attempt: Attempt,
  deps: RouteDeps,
): Promise<Response | Page> {
  if (request.headers.get("origin") !== deps.tool.config.origin) return openFromPortal;
  if (action === "afslutning") return finishCourse(request, course, attempt, deps);
  return action === "send-igen" ? sendAgain(course, attempt, deps) : notFound;
}
