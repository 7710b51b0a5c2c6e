import type { JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/**
 * SEC 5.1.3 step 3: one of `ours` must be in the audience, and nobody else: an audience we do not trust could replay
 * the token. A list is read as a whole; no place in it counts more than another.
 */
export function checkAudience(claims: JsonObject, ours: readonly string[]): void {
  const spec = "SEC 5.1.3 step 3";
  const audience = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  if (claims.aud === undefined || audience.length === 0) {
    throw new LtiRefusal("aud_missing", "The token has no audience (aud).", spec);
  }
  if (!audience.some((entry) => ours.includes(entry))) {
    throw new LtiRefusal("aud_mismatch", "The token is meant for somebody else (aud).", spec);
  }
  if (!audience.every((entry) => ours.includes(entry))) {
    throw new LtiRefusal("aud_untrusted", "The token is also meant for others (aud).", spec);
  }
}
