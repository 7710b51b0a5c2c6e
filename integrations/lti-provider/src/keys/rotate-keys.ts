import { generateKey } from "./generate-key.ts";
import type { SigningKey } from "./key.ts";

/**
 * The keys after a rotation (SEC 6.4): a new one is published now and signs after `leadSeconds`; those before it stay
 * published `overlapSeconds` longer than that, so that what they signed can still be checked. Keys already taken out
 * are dropped. The caller stores the list as one change.
 */
export async function rotateKeys(
  keys: readonly SigningKey[],
  options: { now: Date; leadSeconds: number; overlapSeconds: number },
): Promise<readonly SigningKey[]> {
  const signFrom = new Date(options.now.getTime() + options.leadSeconds * 1000);
  const publishUntil = new Date(signFrom.getTime() + options.overlapSeconds * 1000);
  const kept = keys
    .filter((key) => key.publishUntil === null || key.publishUntil > options.now)
    .map((key) => ({ ...key, publishUntil: key.publishUntil ?? publishUntil }));
  return [...kept, await generateKey({ signFrom })];
}
