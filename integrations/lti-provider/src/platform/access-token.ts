import { asText } from "../json.ts";
import { checkAudience } from "../jwt/check-audience.ts";
import { checkIssuer } from "../jwt/check-issuer.ts";
import { signJwt } from "../jwt/sign-jwt.ts";
import { verifyJwt } from "../jwt/verify-jwt.ts";
import { isPublished } from "../keys/published-jwks.ts";
import { LtiRefusal } from "../refusal.ts";
import { requireTool } from "./checks/require-tool.ts";
import type { PlatformDeps } from "./deps.ts";
import type { RegisteredTool } from "./model.ts";

export const accessTokenSeconds = 3600;

/** A bearer token for our services: a JWT of type at+jwt (RFC 9068), so that no id_token can pass for one. */
export async function issueAccessToken(
  grant: { clientId: string; scopes: readonly string[] },
  { config, store, clock, newId }: PlatformDeps,
): Promise<string> {
  const now = clock();
  const issuedAt = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: config.issuer,
    sub: grant.clientId,
    client_id: grant.clientId,
    aud: config.agsUrl,
    scope: grant.scopes.join(" "),
    iat: issuedAt,
    exp: issuedAt + accessTokenSeconds,
    jti: newId(),
  };
  return signJwt(claims, { keys: await store.keys(), now, type: "at+jwt" });
}

/** RFC 6750 2.1 and 3.1: who calls, and with which scopes. A tool that has since been suspended is refused. */
export async function requireAccessToken(
  request: Request,
  deps: PlatformDeps,
): Promise<{ tool: RegisteredTool; scopes: readonly string[] }> {
  const [, token] =
    /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (token === undefined) {
    throw new LtiRefusal("access_token_missing", "There is no bearer token.", "RFC 6750 2.1");
  }
  const { clientId, scopes } = await readAccessToken(token, deps).catch((error: unknown) => {
    if (!(error instanceof LtiRefusal)) throw error;
    throw new LtiRefusal("access_token_invalid", "The bearer token is not valid.", "RFC 6750 3.1");
  });
  const tool = await requireTool(deps.store, clientId);
  // What was granted an hour ago may have been withdrawn since.
  return { tool, scopes: scopes.filter((scope) => tool.scopes.some((granted) => granted === scope)) };
}

async function readAccessToken(token: string, { config, store, clock }: PlatformDeps) {
  const now = clock();
  const keys = (await store.keys()).filter((key) => isPublished(key, now));
  const { header, claims } = await verifyJwt(token, async (kid) => {
    const key = keys.find((candidate) => candidate.kid === kid);
    if (!key) throw new LtiRefusal("kid_unknown", "The key (kid) is not ours.", "RFC 9068 4");
    return key.publicJwk;
  });
  if (header.typ !== "at+jwt") throw new LtiRefusal("jwt_malformed", "Not an access token.", "RFC 9068 4");
  checkIssuer(claims, config.issuer);
  checkAudience(claims, [config.agsUrl]);
  // Our own clock wrote exp, so there is no skew to allow for.
  if (typeof claims.exp !== "number" || claims.exp * 1000 <= now.getTime()) {
    throw new LtiRefusal("expired", "The bearer token has expired.", "RFC 9068 4");
  }
  return { clientId: asText(claims.client_id) ?? "", scopes: (asText(claims.scope) ?? "").split(" ") };
}
