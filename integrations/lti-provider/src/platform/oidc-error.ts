import type { LtiRefusal, LtiRefusalCode } from "../refusal.ts";

const codes: Partial<Record<LtiRefusalCode, string>> = {
  scope_invalid: "invalid_scope",
  response_type_invalid: "unsupported_response_type",
  login_required: "login_required",
  login_hint_mismatch: "login_required",
  user_suspended: "access_denied",
  deployment_unknown: "unauthorized_client",
};

/** The OIDC error code a tool is told (SEC 5.1.1.5; OIDC Core 3.1.2.6; RFC 6749 4.2.2.1). */
export function oidcError(refusal: LtiRefusal): string {
  return codes[refusal.code] ?? "invalid_request";
}
