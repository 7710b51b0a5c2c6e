import type { ServerBuild } from "@remix-run/node";
import { href } from "../app/href.ts";

/** Each status says what a caller can act on; see DatabaseError. */
const STATUS: Readonly<Record<string, number>> = {
  database_busy: 503,
  database_closed: 503,
  database_conflict: 409,
};
const SESSION_ENDED = 401;

const TEXT: Readonly<Record<number, string>> = {
  409: "Nogen har ændret det samme samtidig. Hent igen, og prøv en gang til.\n",
  503: "Der er mange på Rokade lige nu. Vent et øjeblik, og prøv igen.\n",
};

type Args = { request: Request };
type Handler<A extends Args, Answer> = (args: A) => Answer | Promise<Answer>;

/**
 * Makes answers of what may happen to any loader and action of the build: the database is busy (503), somebody else
 * was first (409), or the session ended while a form was being filled in (401). A page then holds what was typed,
 * ready to be sent again. Errors are known by their code: the build holds a copy of their class.
 */
export function withExpectedErrors(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action, default: page } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: answering(loader, async () => null) }),
      ...(action && { action: page ? keepingAnswers(action) : answering(action, async () => null) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/** A page's action: what was posted is read a second time when it could not be used. */
function keepingAnswers<A extends Args, Answer>(action: Handler<A, Answer>): (args: A) => Promise<Answer> {
  return (args) => {
    const again = args.request.clone();
    return answering(action, async () => [...(await again.formData())])(args);
  };
}

function answering<A extends Args, Answer>(
  handler: Handler<A, Answer>,
  typed: () => Promise<[string, FormDataEntryValue][] | null>,
): (args: A) => Promise<Answer> {
  return async (args) => {
    try {
      return await handler(args);
    } catch (error) {
      const status = statusOf(error, args.request);
      if (status === undefined) throw error;
      const fields = await typed().catch(() => null);
      if (status === SESSION_ENDED && fields === null) throw error;
      throw fields === null || status === 409
        ? new Response(TEXT[status] ?? null, {
            status,
            headers: { "Content-Type": "text/plain; charset=utf-8" },
          })
        : Response.json({ typed: fields.filter(([, value]) => typeof value === "string") }, { status });
    }
  };
}

function statusOf(error: unknown, request: Request): number | undefined {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return STATUS[error.code];
  if (!(error instanceof Response) || request.method === "GET") return undefined;
  const asksToSignIn = error.headers.get("Location")?.startsWith(`${href("sign-in")}?`) ?? false;
  // Who brought a cookie was signed in when the form was opened; who did not only pressed a button.
  return asksToSignIn && /(^|[\s;-])rokade=/.test(request.headers.get("Cookie") ?? "")
    ? SESSION_ENDED
    : undefined;
}
