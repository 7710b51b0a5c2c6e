import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOpportunityForActor } from "../../domain/catalogue/index.server.ts";
import { opportunityDetailsJson } from "./opportunity-json.ts";
import { problem } from "./problem.ts";

/** One opportunity that anybody may read and still find. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, env } = context.rokade;
  const opportunity = await findOpportunityForActor(db.read, params["id"] ?? "", null);
  if (opportunity?.state !== "published")
    return problem({
      status: 404,
      title: "Not found",
      detail: "There is no published opportunity with that id.",
    });
  return Response.json(opportunityDetailsJson(opportunity, env.baseUrl), {
    headers: { "Cache-Control": "no-store" },
  });
}
