import { decodeJwt } from "jose";
import { LtiRefusal } from "../../refusal.ts";

/** Who an assertion says it is from: good for finding the keys to check it with, and for nothing else. */
export function unverifiedIssuer(assertion: string): string {
  try {
    const { iss } = decodeJwt(assertion);
    if (typeof iss === "string") return iss;
  } catch {
    throw new LtiRefusal("jwt_malformed", "The assertion is not a signed JWT.", "RFC 7523 3");
  }
  throw new LtiRefusal("iss_mismatch", "The assertion does not say who made it (iss).", "RFC 7523 3 (1)");
}
