import type { ServerBuild } from "@remix-run/node";
import { inLanguage, LANGUAGE_NAME, languageInAddress } from "../app/shared/language.ts";

type Args = { request: Request };
type Handler<A extends Args> = (args: A) => unknown;

/**
 * Makes every redirect of the build's loaders and actions keep the language that only the address asks for, as links
 * and forms do (app/jsx). Not when the answer itself remembers a language: the reader has just chosen it.
 */
export function withKeptLanguage(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: keeping(loader) }),
      ...(action && { action: keeping(action) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function keeping<A extends Args>(handler: Handler<A>): (args: A) => Promise<unknown> {
  return async (args) => {
    try {
      const answer = await handler(args);
      return answer instanceof Response ? sentOn(answer, args.request) : answer;
    } catch (error) {
      throw error instanceof Response ? sentOn(error, args.request) : error;
    }
  };
}

function sentOn(answer: Response, request: Request): Response {
  const location = answer.headers.get("Location");
  const language = languageInAddress(request);
  if (location === null || language === undefined) return answer;
  if (answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${LANGUAGE_NAME}=`))) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Location", inLanguage(location, language));
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}
