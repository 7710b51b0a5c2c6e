import type { JWK } from "jose";

/**
 * An RSA key pair of our own. `kid` is the key's thumbprint (RFC 7638), so a kid can never come to mean another key.
 * The private half is a secret: keep it encrypted or readable by the process alone.
 */
export type SigningKey = {
  kid: string;
  publicJwk: JWK;
  privateJwk: JWK;
  /** Published at once, used for signing from this moment: caches on the other side get time to learn it. */
  signFrom: Date;
  /** Taken out of the JWKS at this moment; null while nothing has replaced it. */
  publishUntil: Date | null;
};
