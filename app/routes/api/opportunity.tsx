import { findOpportunityForActor } from "../../domain/catalogue/index.server.ts";
import { notFound } from "../../shared/problem.ts";
import { detailsJson } from "./opportunity-json.ts";
import { apiLoader, refuse, send } from "./send.server.ts";

/** One opportunity that anybody may read and still find. */
export const loader = apiLoader(async ({ request, params, context }) => {
  const { db, env } = context.rokade;
  const opportunity = await findOpportunityForActor(db.read, params["id"] ?? "", null);
  if (opportunity?.state !== "published") return refuse(notFound());
  return send(request, { body: detailsJson(opportunity, env.baseUrl) });
});
