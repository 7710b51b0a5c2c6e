import type { LtiRefusal, LtiRefusalCode } from "../../refusal.ts";

const statuses: Partial<Record<LtiRefusalCode, number>> = {
  access_token_missing: 401,
  access_token_invalid: 401,
  client_unknown: 401,
  client_suspended: 403,
  scope_insufficient: 403,
  address_unknown: 404,
  line_item_unknown: 404,
  score_user_unknown: 404,
  method_not_allowed: 405,
  body_too_large: 413,
  content_type_unsupported: 415,
};

/** A refusal as problem details (RFC 9457); 401 says how to come again (RFC 6750 3). */
export function serviceRefusal(refusal: LtiRefusal): Response {
  const status = statuses[refusal.code] ?? 400;
  const body = { type: "about:blank", status, title: refusal.message, code: refusal.code };
  return Response.json(body, {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
    },
  });
}
