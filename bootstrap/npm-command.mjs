import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * How to run npm. `npm ci` empties node_modules, also of the Node that may be running this very process, so npm
 * never runs on a Node from in there.
 * @param {string} root
 * @param {{ env?: NodeJS.ProcessEnv, execPath?: string }} [world]
 * @returns {{ command: string, args: string[], env: NodeJS.ProcessEnv, shell: boolean, cleanUp: () => void }}
 *   `cleanUp` is for when npm has ended
 */
export function npmCommand(root, { env = process.env, execPath = process.execPath } = {}) {
  const aside = isInside(path.join(root, "node_modules"), execPath) ? copyAside(execPath) : undefined;
  const node = aside ?? execPath;
  const cleanUp = () => {
    if (aside) rmSync(path.dirname(aside), { recursive: true, force: true });
  };
  const outsideDirs = (env.PATH ?? "")
    .split(path.delimiter)
    .filter((dir) => !isInside(path.join(root, "node_modules"), dir));
  const npmEnv = { ...env, PATH: [path.dirname(node), ...outsideDirs].join(path.delimiter) };
  const cli = env.npm_execpath;
  if (cli !== undefined && path.basename(cli) === "npm-cli.js") {
    return { command: node, args: [cli], env: npmEnv, shell: false, cleanUp };
  }
  return { command: "npm", args: [], env: npmEnv, shell: process.platform === "win32", cleanUp };
}

/**
 * @param {string} folder
 * @param {string} file
 */
function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** @param {string} execPath */
function copyAside(execPath) {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), "rokade-node-")), path.basename(execPath));
  copyFileSync(execPath, copy);
  return copy;
}
