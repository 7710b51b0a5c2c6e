import { readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The install script of the package puts the real binary here; without it there is a stub of a few bytes. */
const smallestBinary = 1_000_000;

/**
 * The Node that Rokade runs on, as the lock file pins it.
 * @param {string} root
 * @returns {{ file: string, version: string } | undefined} undefined when the binary is not installed
 */
export function findPinnedNode(root) {
  const folder = path.join(root, "node_modules", "node");
  const name = process.platform === "win32" ? "node.exe" : "node";
  const file = path.join(folder, "bin", name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || stats.size < smallestBinary) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return { file, version };
}
