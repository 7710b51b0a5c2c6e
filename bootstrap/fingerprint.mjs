import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * What a set of files looked like. `quick` (paths, sizes, times) is had in milliseconds and says "surely
 * unchanged"; `full` (paths, contents) decides when the times differ, as they do after a checkout.
 * @typedef {{ quick: string, full: string }} Fingerprint
 */

/**
 * @param {string} root
 * @param {readonly string[]} inputs files and folders relative to root; a missing one counts as empty
 * @param {string} [salt] anything else the result depends on, such as a tool's version
 */
export function quickFingerprint(root, inputs, salt = "") {
  const hash = createHash("sha256").update(salt);
  for (const file of filesUnder(root, inputs)) {
    const { size, mtimeMs, ctimeMs } = statSync(path.join(root, file));
    hash.update(`\n${file}\0${size}\0${mtimeMs}\0${ctimeMs}`);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {readonly string[]} inputs
 * @param {string} [salt]
 */
export function fullFingerprint(root, inputs, salt = "") {
  const hash = createHash("sha256").update(salt);
  for (const file of filesUnder(root, inputs)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`\n${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {readonly string[]} inputs
 * @returns {string[]} every file, relative to root, in one order on every machine
 */
function filesUnder(root, inputs) {
  /** @type {string[]} */
  const found = [];
  for (const input of inputs) collect(root, input, found);
  return found.sort();
}

/**
 * @param {string} root
 * @param {string} relative
 * @param {string[]} found
 */
function collect(root, relative, found) {
  const stats = statSync(path.join(root, relative), { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    found.push(relative);
    return;
  }
  for (const entry of readdirSync(path.join(root, relative), { withFileTypes: true })) {
    if (entry.name === "node_modules" || entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) collect(root, `${relative}/${entry.name}`, found);
    else if (entry.isFile()) found.push(`${relative}/${entry.name}`);
  }
}
