import { mediaType } from "../../claims.ts";
import type { Score } from "../../score.ts";
import type { PlatformDeps } from "../deps.ts";
import type { LineItem } from "../model.ts";
import { lineItemUrl } from "./addresses.ts";
import { pageOf } from "./page-of.ts";

/** AGS 3.3: what stands in our book for a line item, at most one result a person. */
export async function getResults(
  request: Request,
  lineItem: LineItem,
  { store, config }: PlatformDeps,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const address = lineItemUrl(config, lineItem);
  const scores = await store.scores({ lineItem, userId: query.get("user_id") });
  const page = pageOf(scores, query, `${address}/results`);
  return Response.json(
    page.items.map((score) => resultJson(score, lineItem, address)),
    { headers: { ...page.headers, "Content-Type": mediaType.resultContainer, "Cache-Control": "no-store" } },
  );
}

/** AGS 3.4.5: points are scaled to the line item's maximum. A score that is not final is no result (AGS 3.4.8). */
function resultJson(score: Score, lineItem: LineItem, address: string): Record<string, unknown> {
  const final = score.gradingProgress === "FullyGraded" ? score.points : null;
  return {
    id: `${address}/results/${encodeURIComponent(score.userId)}`,
    scoreOf: address,
    userId: score.userId,
    ...(final && {
      resultScore: (final.given / final.maximum) * lineItem.scoreMaximum,
      resultMaximum: lineItem.scoreMaximum,
    }),
    ...(score.comment !== null && { comment: score.comment }),
  };
}
