import type { JSONWebKeySet } from "jose";
import type { SigningKey } from "./key.ts";

export function isPublished(key: SigningKey, now: Date): boolean {
  return key.publishUntil === null || key.publishUntil > now;
}

/**
 * The JWKS document of SEC 6.2 and 6.3: keys to come, the current one and those not yet taken away. Only the public
 * members are named here, so a private member cannot slip out.
 */
function publishedJwks(keys: readonly SigningKey[], now: Date): JSONWebKeySet {
  return {
    keys: keys
      .filter((key) => isPublished(key, now))
      .map(({ kid, publicJwk: { n = "", e = "" } }) => ({ kty: "RSA", use: "sig", alg: "RS256", kid, n, e })),
  };
}

/** The JWKS as an HTTP answer. Ten minutes of cache: shorter than the lead a new key gets before it signs. */
export function jwksResponse(keys: readonly SigningKey[], now: Date): Response {
  return Response.json(publishedJwks(keys, now), { headers: { "Cache-Control": "public, max-age=600" } });
}
