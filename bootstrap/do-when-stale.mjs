import { withLock } from "./lock.mjs";
import { isFresh, removeStamp, takeFingerprint, writeStamp } from "./stamp.mjs";

/**
 * Does a piece of derived work unless it is done already. Of two processes one does it and the other waits.
 * @param {import("./stamp.mjs").Derived & { isPresent?: () => boolean }} derived
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work was done now, by this process
 */
export async function doWhenStale(derived, work) {
  const isDone = () => isFresh(derived) && (derived.isPresent?.() ?? true);
  if (isDone()) return false;
  return withLock({ root: derived.root }, async () => {
    if (isDone()) return false;
    const fingerprint = takeFingerprint(derived);
    removeStamp(derived);
    await work();
    writeStamp(derived, fingerprint);
    return true;
  });
}
