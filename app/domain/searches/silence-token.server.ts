import { createHmac, timingSafeEqual } from "node:crypto";

/** Signatures of this purpose are good for no other, though the secret is the same. */
const PURPOSE = "rokade saved search: tell me no more";

/**
 * What the address carries by which somebody tells a search to be silent without signing in: the search and a signature
 * of Rokade's. It opens nothing else, and lasts as long as the search.
 */
export function silenceToken(secret: string, searchId: string): string {
  return `${Buffer.from(searchId).toString("base64url")}.${signature(secret, searchId)}`;
}

/** The search that a token names, or null when Rokade did not sign it. */
export function searchOfToken(secret: string, token: string): string | null {
  const [, name, given] = /^([\w-]{1,200})\.([\w-]{43})$/.exec(token) ?? [];
  if (name === undefined || given === undefined) return null;
  const searchId = Buffer.from(name, "base64url").toString();
  const expected = Buffer.from(signature(secret, searchId));
  return timingSafeEqual(expected, Buffer.from(given)) ? searchId : null;
}

function signature(secret: string, searchId: string): string {
  return createHmac("sha256", secret).update(`${PURPOSE}\n${searchId}`).digest("base64url");
}
