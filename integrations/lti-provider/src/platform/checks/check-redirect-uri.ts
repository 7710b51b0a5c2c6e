import { isWebAddress } from "../../json.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { RegisteredTool } from "../model.ts";

/**
 * SEC 5.1.1.2 (OIDC Core 3.1.2.1): compared character by character with what is registered. The scheme is looked at
 * as well, so that a `javascript:` address does no harm even when it got into a registration.
 */
export function checkRedirectUri(tool: RegisteredTool, redirectUri: string): void {
  if (!tool.redirectUris.includes(redirectUri)) {
    throw new LtiRefusal("redirect_uri_unregistered", "The redirect_uri is not registered.", "SEC 5.1.1.2");
  }
  if (!isWebAddress(redirectUri)) {
    throw new LtiRefusal("redirect_uri_unsafe", "The redirect_uri is not a web address.", "SEC 5.1.1.2");
  }
}
