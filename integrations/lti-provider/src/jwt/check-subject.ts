import { asText, type JsonObject } from "../json.ts";
import { LtiRefusal } from "../refusal.ts";

/** SEC 5.1.2: a sub of at most 255 ASCII characters. */
export function isSubject(sub: string): boolean {
  return /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(sub);
}

/** CORE 5.3.6: the launch names a person. Anonymous launches are not taken: there would be nobody to give a result. */
export function checkSubject(claims: JsonObject): string {
  const sub = asText(claims.sub);
  if (sub === null) throw new LtiRefusal("sub_missing", "The token names no person (sub).", "CORE 5.3.6");
  if (!isSubject(sub)) {
    throw new LtiRefusal("sub_invalid", "The sub is not 1 to 255 ASCII characters.", "SEC 5.1.2");
  }
  return sub;
}
