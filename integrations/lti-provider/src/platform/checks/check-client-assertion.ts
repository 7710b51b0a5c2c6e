import { asText } from "../../json.ts";
import { checkAudience } from "../../jwt/check-audience.ts";
import { checkExpiry, checkIssuedAt, clockSkewSeconds } from "../../jwt/check-times.ts";
import { verifyJwt } from "../../jwt/verify-jwt.ts";
import { LtiRefusal } from "../../refusal.ts";
import type { TokenDeps } from "../deps.ts";
import type { RegisteredTool } from "../model.ts";
import { requireTool } from "./require-tool.ts";
import { unverifiedIssuer } from "./unverified-issuer.ts";

/** No honest assertion lives longer; it also bounds how long a jti must be remembered. */
const maxLifetimeSeconds = 24 * 3600;

/** SEC 4.1.1 and RFC 7523 3: the tool that made this assertion. The jti is spent last, when all else holds. */
export async function checkClientAssertion(assertion: string, deps: TokenDeps): Promise<RegisteredTool> {
  const now = deps.clock();
  const tool = await requireTool(deps.store, unverifiedIssuer(assertion));
  const { claims } = await verifyJwt(assertion, (kid) => deps.jwks.key(tool.jwksUrl, kid));
  if (claims.sub !== claims.iss) {
    throw new LtiRefusal(
      "assertion_subject_mismatch",
      "iss and sub must both be the client_id.",
      "SEC 4.1.1",
    );
  }
  // RFC 7523 3 (3): the token endpoint, or the issuer, names us.
  checkAudience(claims, [deps.config.tokenUrl, deps.config.issuer]);
  const expiry = checkExpiry(claims, now);
  if (expiry > now.getTime() / 1000 + maxLifetimeSeconds + clockSkewSeconds) {
    throw new LtiRefusal("exp_too_far", "The assertion lives longer than 24 hours.", "RFC 7523 3 (4)");
  }
  checkIssuedAt(claims, now, maxLifetimeSeconds);
  await spendJti(asText(claims.jti), { tool, expiry }, deps);
  return tool;
}

/** SEC 4.1.1: a jti is used once. Remembered for as long as the assertion could be taken again. */
async function spendJti(
  jti: string | null,
  { tool, expiry }: { tool: RegisteredTool; expiry: number },
  { store }: TokenDeps,
): Promise<void> {
  if (jti === null) throw new LtiRefusal("jti_missing", "The assertion has no jti.", "SEC 4.1.1");
  const expiresAt = new Date((expiry + clockSkewSeconds) * 1000);
  if (!(await store.rememberJti({ clientId: tool.clientId, jti, expiresAt }))) {
    throw new LtiRefusal("jti_replayed", "The assertion has been used before (jti).", "SEC 4.1.1");
  }
}
