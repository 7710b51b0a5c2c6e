import { asText, type JsonObject } from "../../json.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { PendingLogin } from "../model.ts";

/** SEC 5.1.3 step 9: the nonce is the one issued with this state; it was spent together with it. */
export function checkNonce(claims: JsonObject, login: PendingLogin): void {
  if (asText(claims.nonce) === null) {
    throw new LtiRefusal("nonce_missing", "The id_token has no nonce.", "SEC 5.1.3 step 9");
  }
  if (claims.nonce !== login.nonce) {
    throw new LtiRefusal("nonce_mismatch", "The nonce was not issued for this login.", "SEC 5.1.3 step 9");
  }
}
