import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fullFingerprint, quickFingerprint } from "./fingerprint.mjs";

/**
 * A piece of derived work (installed packages, generated code, a build) and what it is made from. The stamp
 * lies inside the derived folder, so that deleting the folder makes the work stale.
 * @typedef {{ root: string, stampFile: string, inputs: readonly string[], salt?: string }} Derived
 */

/**
 * @param {Derived} derived
 * @returns {import("./fingerprint.mjs").Fingerprint} of the inputs as they are now
 */
export function takeFingerprint({ root, inputs, salt }) {
  return { quick: quickFingerprint(root, inputs, salt), full: fullFingerprint(root, inputs, salt) };
}

/**
 * @param {Derived} derived
 * @returns {boolean} whether the inputs are those that the stamp was written for
 */
export function isFresh(derived) {
  const { root, inputs, salt } = derived;
  const stamp = readStamp(derived);
  if (stamp === undefined) return false;
  const quick = quickFingerprint(root, inputs, salt);
  if (quick === stamp.quick) return true;
  if (fullFingerprint(root, inputs, salt) !== stamp.full) return false;
  writeStamp(derived, { quick, full: stamp.full });
  return true;
}

/**
 * @param {Derived} derived
 * @param {import("./fingerprint.mjs").Fingerprint} fingerprint taken before the work began: a file saved
 *   while the work ran makes it stale again
 */
export function writeStamp({ root, stampFile }, fingerprint) {
  const file = path.join(root, stampFile);
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(fingerprint));
  renameSync(draft, file);
}

/** @param {Derived} derived */
export function removeStamp({ root, stampFile }) {
  rmSync(path.join(root, stampFile), { force: true });
}

/**
 * @param {Derived} derived
 * @returns {import("./fingerprint.mjs").Fingerprint | undefined} undefined when missing or unreadable
 */
function readStamp({ root, stampFile }) {
  try {
    const stamp = JSON.parse(readFileSync(path.join(root, stampFile), "utf8"));
    return typeof stamp?.quick === "string" && typeof stamp?.full === "string" ? stamp : undefined;
  } catch {
    return undefined;
  }
}
