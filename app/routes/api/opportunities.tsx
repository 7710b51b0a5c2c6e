import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublic } from "../../domain/matching/index.server.ts";
import { opportunityJson } from "./opportunity-json.ts";
import { problem } from "./problem.ts";
import { readQuery } from "./query.ts";

/** Open opportunities that anybody may find. Whoever asks gets the same answer: no session is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, search, clock, env } = context.rokade;
  const read = readQuery(new URL(request.url).searchParams);
  if (!read.ok)
    return problem({
      status: 400,
      title: "A parameter is wrong",
      parameter: read.parameter,
      detail: read.detail,
    });
  const answer = await findPublic({ db, search, clock, query: read.query });
  if (!answer.available)
    return problem(
      { status: 503, title: "The search cannot answer now", detail: "Try again in a minute." },
      { "Retry-After": "60" },
    );
  const { found, total, facets, engine, tookMs } = answer;
  return Response.json(
    {
      hits: found.map(({ opportunity, highlights }) => ({
        ...opportunityJson(opportunity, env.baseUrl),
        highlights,
      })),
      total,
      page: read.query.page,
      perPage: read.query.perPage,
      facets,
      engine,
      tookMs,
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}
