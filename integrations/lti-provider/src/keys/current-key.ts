import type { SigningKey } from "./key.ts";
import { isPublished } from "./published-jwks.ts";

/** The key to sign with: the newest published one whose time has come; null when there is none. */
export function currentKey(keys: readonly SigningKey[], now: Date): SigningKey | null {
  const usable = keys.filter((key) => key.signFrom <= now && isPublished(key, now));
  return usable.toSorted((a, b) => b.signFrom.getTime() - a.signFrom.getTime())[0] ?? null;
}
