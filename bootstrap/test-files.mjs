import { readdirSync } from "node:fs";
import path from "node:path";

/** Tests in these folders run the built server, and Chromium against it. */
const needingTheBuild = ["tests/e2e/", "tests/routes/"];

/**
 * @param {string} root
 * @param {readonly string[]} patterns parts of file names
 * @returns {string[]} the test files whose path has one of them, relative to root
 */
export function matchingTestFiles(root, patterns) {
  const wanted = patterns.map((pattern) => pattern.replace(/^\.\//, ""));
  return readdirSync(path.join(root, "tests"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => wanted.some((pattern) => file.includes(pattern)))
    .sort();
}

/** @param {readonly string[]} files */
export function needBuild(files) {
  return files.some((file) => needingTheBuild.some((folder) => file.startsWith(folder)));
}
