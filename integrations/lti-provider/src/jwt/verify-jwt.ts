import { compactVerify, decodeProtectedHeader, errors, importJWK, type JWK } from "jose";
import { asObject, asText, type JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/** Finds the public key of a kid, or refuses: `kid_unknown` and the faults of fetching. */
export type KeyOf = (kid: string) => Promise<JWK>;

/**
 * The claims of a JWT whose signature holds. Only RS256 is taken, whatever the header says (SEC 5.1.3 step 6): so
 * neither `none` nor an HMAC made with the public key can pass. The key is chosen by kid, never by trying them all.
 */
export async function verifyJwt(
  token: string,
  keyOf: KeyOf,
): Promise<{ header: JsonObject; claims: JsonObject }> {
  const header = readHeader(token);
  const kid = requireKeyId(requireAlgorithm(header));
  const key = await importKey(await keyOf(kid));
  return { header, claims: readClaims(await verifySignature(token, key)) };
}

function readHeader(token: string): JsonObject {
  try {
    return { ...decodeProtectedHeader(token) };
  } catch {
    throw new LtiRefusal("jwt_malformed", "The token is not a signed JWT.", "RFC 7515 5.2");
  }
}

function requireAlgorithm(header: JsonObject): JsonObject {
  if (header.alg !== "RS256") {
    throw new LtiRefusal("alg_not_allowed", "The token is not signed with RS256.", "SEC 5.1.3 step 6");
  }
  if ("crit" in header) {
    throw new LtiRefusal(
      "jwt_malformed",
      "The token has critical extensions we do not know.",
      "RFC 7515 4.1.11",
    );
  }
  return header;
}

function requireKeyId(header: JsonObject): string {
  const kid = asText(header.kid);
  if (kid === null) throw new LtiRefusal("kid_missing", "The token names no key (kid).", "SEC 6.3");
  return kid;
}

async function importKey(jwk: JWK) {
  const usable = jwk.kty === "RSA" && (jwk.use ?? "sig") === "sig" && (jwk.alg ?? "RS256") === "RS256";
  try {
    if (usable) return await importJWK(jwk, "RS256");
  } catch {
    // An unusable key is refused below like any other.
  }
  throw new LtiRefusal("jwks_invalid", "The key is not an RSA key for RS256 signatures.", "SEC 6.1");
}

async function verifySignature(
  token: string,
  key: Awaited<ReturnType<typeof importKey>>,
): Promise<Uint8Array> {
  try {
    return (await compactVerify(token, key, { algorithms: ["RS256"] })).payload;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      throw new LtiRefusal("signature_invalid", "The signature does not hold.", "SEC 5.1.3 step 1");
    }
    if (error instanceof errors.JOSEError) {
      throw new LtiRefusal("jwt_malformed", "The token is not a signed JWT.", "RFC 7515 5.2");
    }
    throw new LtiRefusal("jwks_invalid", "The key cannot check an RS256 signature.", "SEC 6.1");
  }
}

function readClaims(payload: Uint8Array): JsonObject {
  try {
    const claims = asObject(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)));
    if (claims) return claims;
  } catch {
    // Refused below.
  }
  throw new LtiRefusal("jwt_malformed", "The token's claims are not a JSON object.", "RFC 7519 7.2");
}
