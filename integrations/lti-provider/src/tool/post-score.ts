import type { Fetch } from "../ambient.ts";
import { mediaType } from "../claims.ts";
import { callPeer } from "../http/call-peer.ts";
import { LtiRefusal } from "../refusal.ts";
import type { Score } from "../score.ts";
import { serviceUrl } from "./service-url.ts";

export type ScoreResult =
  /** The platform has taken it. */
  | { outcome: "acknowledged" }
  /** The platform says that it has a later one (some answer 409 for this): sending again is of no use. */
  | { outcome: "superseded" }
  /** Not taken, or we cannot know: send the same score again later. `status` is null when no answer came. */
  | { outcome: "unacknowledged"; status: number | null };

/** Sends one score (AGS 3.4). The same score may be sent any number of times: its timestamp makes it the same one. */
export async function postScore(
  input: { lineItemUrl: string; accessToken: string; score: Score },
  { fetch }: { fetch: Fetch },
): Promise<ScoreResult> {
  const { lineItemUrl, accessToken, score } = input;
  const answer = await callPeer(
    fetch,
    serviceUrl(lineItemUrl, "scores"),
    {
      method: "POST",
      headers: { Authorization: `Bearer ${accessToken}`, "Content-Type": mediaType.score },
      body: JSON.stringify(scoreJson(score)),
    },
    "AGS 3.4",
  ).catch((error: unknown) => {
    if (error instanceof LtiRefusal) return null;
    throw error;
  });
  if (answer?.ok) return { outcome: "acknowledged" };
  if (answer?.status === 409) return { outcome: "superseded" };
  return { outcome: "unacknowledged", status: answer?.status ?? null };
}

/** A score as AGS 3.4.4 writes it; no points means no scoreGiven at all. */
function scoreJson(score: Score): Record<string, unknown> {
  return {
    userId: score.userId,
    timestamp: score.timestamp.toISOString(),
    activityProgress: score.activityProgress,
    gradingProgress: score.gradingProgress,
    ...(score.points && { scoreGiven: score.points.given, scoreMaximum: score.points.maximum }),
    ...(score.comment !== null && { comment: score.comment }),
  };
}
