import type { LoaderFunctionArgs } from "@remix-run/node";
import { broken, changedMeanwhile, type Problem, unavailable } from "../../shared/problem.ts";
import { sendTagged } from "../tagged.server.ts";

type Sent = {
  /** JSON. */
  body: string;
  /** What the tag is reckoned from, where that is not the whole body. */
  tagged?: string;
};

/** Public JSON with a tag, or 304 when the asker has it already. */
export function send(request: Request, sent: Sent): Response {
  return sendTagged(request, { ...sent, type: "application/json" });
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
