import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { broken, changedMeanwhile, type Problem, unavailable } from "../../shared/problem.ts";

/**
 * Public data that may be kept by whoever likes, and is asked for anew each time: what is withdrawn is gone at once
 * (RFC 9111, 5.2.2.4).
 */
const CACHE_CONTROL = "public, no-cache";

type Sent = {
  /** JSON. */
  body: string;
  /** What the tag is reckoned from, where that is not the whole body. */
  tagged?: string;
};

/** JSON with a tag, or 304 when the asker has it already. See docs/decisions/weak-tags-of-the-api.md. */
export function send(request: Request, { body, tagged = body }: Sent): Response {
  const tag = `W/"${createHash("sha256").update(tagged).digest("base64url").slice(0, 27)}"`;
  const headers = { ETag: tag, "Cache-Control": CACHE_CONTROL };
  if (matches(request.headers.get("If-None-Match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "application/json; charset=utf-8" } });
}

/** RFC 9110, 13.1.2: weak comparison with a list of tags, or anything at all. */
function matches(asked: string | null, tag: string): boolean {
  if (asked === null) return false;
  if (asked.trim() === "*") return true;
  const opaque = (one: string) => one.replace(/^W\//, "");
  return (asked.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => opaque(one) === opaque(tag));
}

/** `application/problem+json`; nothing of it may be kept by others. */
export function refuse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
    },
  });
}

/** What may happen to any query, by the code of its error. */
const EXPECTED: Readonly<Record<string, () => Problem>> = {
  database_busy: unavailable,
  database_closed: unavailable,
  database_conflict: changedMeanwhile,
};

/** A loader of the API: whatever goes wrong is told as a problem. */
export function apiLoader(load: (args: LoaderFunctionArgs) => Promise<Response>) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      return await load(args);
    } catch (error) {
      const { log } = args.context.rokade;
      const { requestId } = args.context;
      const expected = error instanceof Error && "code" in error ? EXPECTED[String(error.code)] : undefined;
      if (expected) return refuse(expected());
      log.error({ requestId, error: error instanceof Error ? error.name : "unknown" }, "unexpected error");
      return refuse(broken(requestId));
    }
  };
}
