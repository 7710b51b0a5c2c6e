/**
 * Every reason for which a message is not taken. The codes are stable: hosts log them, translate them and test on
 * them. A new reason gets a new code; a code is never reused for another reason.
 */
export type LtiRefusalCode =
  // Reading what was sent
  | "body_too_large"
  | "body_malformed"
  | "content_type_unsupported"
  | "method_not_allowed"
  | "parameter_missing"
  | "parameter_repeated"
  | "parameter_invalid"
  // JWTs, in either role
  | "jwt_malformed"
  | "alg_not_allowed"
  | "kid_missing"
  | "kid_unknown"
  | "signature_invalid"
  | "iss_mismatch"
  | "aud_missing"
  | "aud_mismatch"
  | "aud_untrusted"
  | "azp_mismatch"
  | "exp_missing"
  | "expired"
  | "exp_too_far"
  | "iat_missing"
  | "iat_in_future"
  | "iat_too_old"
  | "sub_missing"
  | "sub_invalid"
  | "jti_missing"
  | "jti_replayed"
  | "nonce_missing"
  | "nonce_mismatch"
  // Fetching the other side's keys and calling its services
  | "address_forbidden"
  | "peer_unreachable"
  | "peer_answer_invalid"
  | "jwks_invalid"
  // Platform role: launches
  | "client_unknown"
  | "client_suspended"
  | "redirect_uri_unregistered"
  | "redirect_uri_unsafe"
  | "scope_invalid"
  | "response_type_invalid"
  | "response_mode_invalid"
  | "prompt_invalid"
  | "login_required"
  | "login_hint_mismatch"
  | "message_hint_unknown"
  | "user_suspended"
  // Platform role: services
  | "grant_type_unsupported"
  | "assertion_type_invalid"
  | "assertion_subject_mismatch"
  | "scope_not_granted"
  | "access_token_missing"
  | "access_token_invalid"
  | "scope_insufficient"
  | "line_item_unknown"
  | "address_unknown"
  | "score_invalid"
  | "score_user_unknown"
  // Tool role
  | "platform_unknown"
  | "target_link_uri_foreign"
  | "platform_refused"
  | "state_cookie_missing"
  | "state_unknown"
  | "state_mismatch"
  | "message_type_missing"
  | "message_type_unsupported"
  | "version_missing"
  | "version_unsupported"
  | "deployment_missing"
  | "deployment_unknown"
  | "target_link_uri_missing"
  | "resource_link_missing"
  | "roles_missing";

/**
 * A message that is not taken, and the paragraph that says so. `message` names the fault and never repeats what was
 * sent: no token, secret, assertion or personal value can reach a log through it.
 */
export class LtiRefusal extends Error {
  override readonly name = "LtiRefusal";
  readonly code: LtiRefusalCode;
  /** The paragraph behind the refusal, for example "SEC 5.1.3 step 3". */
  readonly spec: string;

  constructor(code: LtiRefusalCode, message: string, spec: string) {
    super(message);
    this.code = code;
    this.spec = spec;
  }
}
