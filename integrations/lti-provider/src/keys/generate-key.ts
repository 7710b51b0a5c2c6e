import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import type { SigningKey } from "./key.ts";

/** A new RSA key of 2048 bits (SEC 6.1: RS256), signing from `signFrom`. */
export async function generateKey(input: { signFrom: Date }): Promise<SigningKey> {
  const pair = await generateKeyPair("RS256", { modulusLength: 2048, extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  const privateJwk = await exportJWK(pair.privateKey);
  const kid = await calculateJwkThumbprint(publicJwk, "sha256");
  return { kid, publicJwk, privateJwk, signFrom: input.signFrom, publishUntil: null };
}
