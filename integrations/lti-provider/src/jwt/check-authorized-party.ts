import type { JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/** SEC 5.1.3 steps 4 and 5: an authorized party, when named, is this client. */
export function checkAuthorizedParty(claims: JsonObject, clientId: string): void {
  if (claims.azp !== undefined && claims.azp !== clientId) {
    throw new LtiRefusal(
      "azp_mismatch",
      "The token is made out to another client (azp).",
      "SEC 5.1.3 step 5",
    );
  }
}
