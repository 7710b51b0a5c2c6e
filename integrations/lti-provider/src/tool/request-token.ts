import { callPeer } from "../http/call-peer.ts";
import { asObject, asText, type JsonObject } from "../json.ts";
import { signJwt } from "../jwt/sign-jwt.ts";
import { LtiRefusal } from "../refusal.ts";
import type { ServiceDeps } from "./deps.ts";
import type { RegisteredPlatform } from "./model.ts";

/** A little back in time, for platforms whose clock is behind ours. */
const backdateSeconds = 5;
const assertionSeconds = 300;

export type GrantedToken = { accessToken: string; scopes: readonly string[]; expiresAt: Date };

export type TokenResult =
  | { outcome: "granted"; token: GrantedToken }
  | { outcome: "refused"; refusal: LtiRefusal };

/**
 * An access token from the platform's token endpoint (SEC 4.1.1). Refuses the faults of `fetch`, and
 * `peer_answer_invalid` for every answer that is no token: an error page says nothing we could act on.
 */
export async function requestToken(
  platform: RegisteredPlatform,
  scopes: readonly string[],
  deps: ServiceDeps,
): Promise<TokenResult> {
  try {
    return { outcome: "granted", token: await request(platform, scopes, deps) };
  } catch (error) {
    if (error instanceof LtiRefusal) return { outcome: "refused", refusal: error };
    throw error;
  }
}

async function request(
  platform: RegisteredPlatform,
  scopes: readonly string[],
  deps: ServiceDeps,
): Promise<GrantedToken> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: await clientAssertion(platform, deps),
    scope: scopes.join(" "),
  });
  const answer = await callPeer(
    deps.fetch,
    platform.tokenUrl,
    {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
      body: body.toString(),
    },
    "SEC 4.1.1",
  );
  const json = asObject(await answer.json().catch(() => null));
  const accessToken = asText(json?.access_token);
  if (!answer.ok || !json || accessToken === null) {
    throw new LtiRefusal(
      "peer_answer_invalid",
      `The token endpoint answered ${answer.status} without a token.`,
      "SEC 4.1.1",
    );
  }
  return { accessToken, scopes: readScopes(json, scopes), expiresAt: readExpiry(json, deps) };
}

async function clientAssertion(
  platform: RegisteredPlatform,
  { store, clock, newId }: ServiceDeps,
): Promise<string> {
  const now = clock();
  const issuedAt = Math.floor(now.getTime() / 1000) - backdateSeconds;
  const claims = {
    iss: platform.clientId,
    sub: platform.clientId,
    aud: platform.tokenUrl,
    iat: issuedAt,
    exp: issuedAt + assertionSeconds,
    jti: newId(),
  };
  return signJwt(claims, { keys: await store.keys(), now });
}

/** RFC 6749 5.1: when the answer names no scope, what was asked for is granted. */
function readScopes(json: JsonObject, asked: readonly string[]): readonly string[] {
  return asText(json.scope)?.split(" ") ?? asked;
}

function readExpiry(json: JsonObject, { clock }: ServiceDeps): Date {
  const seconds = Number(json.expires_in);
  return new Date(clock().getTime() + (Number.isFinite(seconds) && seconds > 0 ? seconds : 60) * 1000);
}
