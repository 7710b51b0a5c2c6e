import { findPublic } from "../../domain/matching/index.server.ts";
import { unavailable, wrongParameter } from "../../shared/problem.ts";
import { hitJson } from "./opportunity-json.ts";
import { readQuery } from "./query.ts";
import { apiLoader, refuse, send } from "./send.server.ts";

/** Open opportunities that anybody may find. Whoever asks gets the same answer: no session is read. */
export const loader = apiLoader(async ({ request, context }) => {
  const { db, search, clock, env } = context.rokade;
  const read = readQuery(new URL(request.url).searchParams);
  if (!read.ok) return refuse(wrongParameter(read));
  const { query } = read;
  const answer = await findPublic({ db, search, clock, query });
  if (!answer.available) return refuse(unavailable());
  const { found, total, facets, engine, tookMs } = answer;
  const hits = found.map(({ opportunity, highlights }) => hitJson(opportunity, highlights, env.baseUrl));
  const rest = JSON.stringify({ total, page: query.page, perPage: query.perPage, facets, engine });
  const tagged = `{"hits":[${hits.join(",")}],${rest.slice(1)}`;
  return send(request, { body: `${tagged.slice(0, -1)},"tookMs":${tookMs}}`, tagged });
});
