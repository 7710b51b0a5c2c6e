import type { JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/** SEC 5.1.3 step 2: the issuer is exactly the one expected. */
export function checkIssuer(claims: JsonObject, expected: string): void {
  if (claims.iss !== expected) {
    throw new LtiRefusal("iss_mismatch", "The token is issued by somebody else (iss).", "SEC 5.1.3 step 2");
  }
}
