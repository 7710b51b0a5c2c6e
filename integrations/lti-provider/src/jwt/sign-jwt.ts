import { importJWK, SignJWT } from "jose";
import { currentKey } from "../keys/current-key.ts";
import type { SigningKey } from "../keys/key.ts";

/**
 * A JWT signed with the current key: RS256 and a kid (SEC 6.1, 6.3). Having no key is a fault of the host, not of the
 * message, and throws a plain Error.
 */
export async function signJwt(
  claims: Record<string, unknown>,
  options: { keys: readonly SigningKey[]; now: Date; type?: "JWT" | "at+jwt" },
): Promise<string> {
  const key = currentKey(options.keys, options.now);
  if (!key) throw new Error("There is no signing key whose time has come: generate one before signing.");
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: key.kid, typ: options.type ?? "JWT" })
    .sign(await importJWK(key.privateJwk, "RS256"));
}
