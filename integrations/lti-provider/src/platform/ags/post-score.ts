import { mediaType } from "../../claims.ts";
import { readJson } from "../../http/read-json.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { PlatformDeps } from "../deps.ts";
import type { LineItem } from "../model.ts";
import { readScore } from "./read-score.ts";

/**
 * AGS 3.4: a tool's word on one person. A score older than the one on record is answered like any other and changes
 * nothing (AGS 3.4.9): an error would only make the tool send it again.
 */
export async function postScore(
  request: Request,
  lineItem: LineItem,
  { store, clock }: PlatformDeps,
): Promise<Response> {
  const score = readScore(await readJson(request, mediaType.score, "AGS 3.4.3"), clock());
  const outcome = await store.saveScore({ lineItem, score });
  if (outcome === "user_unknown") {
    throw new LtiRefusal("score_user_unknown", "userId is nobody this tool has been told of.", "AGS 3.4.6");
  }
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}
