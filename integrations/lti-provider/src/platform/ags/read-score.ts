import { asText, type JsonObject } from "../../json.ts";
import { LtiRefusal } from "../../refusal.ts";
import { activityProgressValues, gradingProgressValues, type Score } from "../../score.ts";
import { parseTimestamp } from "./parse-timestamp.ts";

/** A clock may be wrong, but a score dated later than this would shut out every honest one after it. */
const maxAheadMs = 24 * 3600 * 1000;

const invalid = (message: string, spec: string) => new LtiRefusal("score_invalid", message, spec);

/** A score as sent, checked member by member. Members we do not know are left alone. */
export function readScore(body: JsonObject, now: Date): Score {
  const timestamp = parseTimestamp(body.timestamp);
  if (!timestamp) throw invalid("timestamp is missing or not ISO 8601 with a zone.", "AGS 3.4.9");
  if (timestamp.getTime() > now.getTime() + maxAheadMs) {
    throw invalid("timestamp is more than a day ahead.", "AGS 3.4.9");
  }
  return {
    userId: readUserId(body.userId),
    timestamp,
    activityProgress: oneOf(activityProgressValues, body.activityProgress, "activityProgress", "AGS 3.4.7"),
    gradingProgress: oneOf(gradingProgressValues, body.gradingProgress, "gradingProgress", "AGS 3.4.8"),
    points: readPoints(body),
    comment: readComment(body.comment),
  };
}

function readUserId(value: unknown): string {
  const userId = asText(value);
  if (userId === null || userId.length > 255) throw invalid("userId is missing or too long.", "AGS 3.4.6");
  return userId;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, name: string, spec: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalid(`${name} is missing or not a known word.`, spec);
  return found;
}

/** AGS 3.4.5: points come with their maximum, may exceed it, and may be left out, which clears earlier ones. */
function readPoints(body: JsonObject): Score["points"] {
  if (body.scoreGiven === undefined || body.scoreGiven === null) return null;
  const given = readNumber(body.scoreGiven);
  const maximum = readNumber(body.scoreMaximum);
  if (given === null) throw invalid("scoreGiven must be a number of at least 0.", "AGS 3.4.5");
  if (maximum === null || maximum === 0) {
    throw invalid("scoreMaximum must be a number above 0 beside scoreGiven.", "AGS 3.4.5");
  }
  return { given, maximum };
}

/** Some tools write their numbers as strings ("85.00000"). */
function readNumber(value: unknown): number | null {
  const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : null;
}

function readComment(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw invalid("comment must be plain text.", "AGS 3.4.10");
  return asText(value);
}
