import type { JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/** How far the clocks of the two sides may be apart, in seconds. Real peers are off by one to two minutes. */
export const clockSkewSeconds = 120;

const seconds = (now: Date) => now.getTime() / 1000;
const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** SEC 5.1.3 step 7: there is an exp, and it has not passed. Returns it (seconds since 1970). */
export function checkExpiry(claims: JsonObject, now: Date): number {
  if (!isTime(claims.exp))
    throw new LtiRefusal("exp_missing", "The token never expires (exp).", "SEC 5.1.3 step 7");
  if (claims.exp + clockSkewSeconds <= seconds(now)) {
    throw new LtiRefusal("expired", "The token has expired (exp).", "SEC 5.1.3 step 7");
  }
  return claims.exp;
}

/** SEC 5.1.3 step 8: issued now, give or take the clocks, and at most `maxAgeSeconds` ago. */
export function checkIssuedAt(claims: JsonObject, now: Date, maxAgeSeconds: number): void {
  const spec = "SEC 5.1.3 step 8";
  if (!isTime(claims.iat)) throw new LtiRefusal("iat_missing", "The token has no time of issue (iat).", spec);
  if (claims.iat > seconds(now) + clockSkewSeconds) {
    throw new LtiRefusal("iat_in_future", "The token is issued in the future (iat).", spec);
  }
  if (claims.iat + maxAgeSeconds + clockSkewSeconds < seconds(now)) {
    throw new LtiRefusal("iat_too_old", "The token was issued too long ago (iat).", spec);
  }
}
