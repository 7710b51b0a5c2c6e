import { CompactSign, importJWK, type JWK } from "jose";
import { role, type SigningKey } from "lti-provider";
import { addresses, platformConfig, platformKey, start, toolKey } from "./world.ts";

/** Tokens that the test forges, member by member. `undefined` leaves a claim out. */

const lti = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`;
export const startSeconds = start.getTime() / 1000;
export type Claims = Record<string, unknown>;

export const claimName = {
  messageType: lti("message_type"),
  version: lti("version"),
  deploymentId: lti("deployment_id"),
  targetLinkUri: lti("target_link_uri"),
  resourceLink: lti("resource_link"),
  roles: lti("roles"),
};

export function idTokenClaims(nonce: string, change: Claims = {}): Claims {
  return {
    iss: platformConfig.issuer,
    aud: "campus",
    sub: "sub-1",
    iat: startSeconds,
    exp: startSeconds + 300,
    nonce,
    [claimName.messageType]: "LtiResourceLinkRequest",
    [claimName.version]: "1.3.0",
    [claimName.deploymentId]: "dep-1",
    [claimName.targetLinkUri]: addresses.target,
    [claimName.resourceLink]: { id: "link-1" },
    [claimName.roles]: [role.learner],
    ...change,
  };
}

export function assertionClaims(change: Claims = {}): Claims {
  return {
    iss: "campus",
    sub: "campus",
    aud: platformConfig.tokenUrl,
    iat: startSeconds,
    exp: startSeconds + 60,
    jti: "jti-1",
    ...change,
  };
}

export async function sign(claims: unknown, key: SigningKey, header: Claims = {}): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify(claims));
  return new CompactSign(payload)
    .setProtectedHeader({ alg: "RS256", kid: key.kid, ...header })
    .sign(await importJWK(key.privateJwk, "RS256"));
}

export const signIdToken = (claims: Claims, header: Claims = {}) => sign(claims, platformKey, header);
export const signAssertion = (claims: Claims, header: Claims = {}) => sign(claims, toolKey, header);

/** The classic confusion: an HMAC whose secret is the public key everybody can read. */
export async function signWithPublicKey(claims: Claims, kid: string, publicJwk: JWK): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "HS256", kid })
    .sign(secret);
}

export function unsigned(claims: Claims, header: Claims): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part(header)}.${part(claims)}.`;
}
