import { existsSync } from "node:fs";
import path from "node:path";
import { Problem } from "./problem.mjs";

/**
 * @param {string} root
 * @param {string} doing as in "Cannot build"
 * @param {readonly string[]} files relative to root
 * @throws {Problem} naming the files that are missing
 */
export function requireFiles(root, doing, files) {
  const missing = files.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) throw new Problem(`Cannot ${doing}: ${missing.join(", ")} missing in ${root}.`);
}
