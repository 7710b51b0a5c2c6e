import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findPinnedNode } from "./pinned-node.mjs";
import { Problem } from "./problem.mjs";
import { root as thisRoot } from "./root.mjs";

/**
 * Runs the same command again under the Node of the lock file, unless it runs there already.
 * @param {string} root
 * @param {{ installed: boolean, script?: string, args?: readonly string[] }} options `installed`: node_modules was
 *   laid anew in this process, so that even the Node at the same path is another one
 * @returns {Promise<number | undefined>} the exit code of that run; undefined: go on here
 */
export async function reexec(root, { installed, script = process.argv[1], args = process.argv.slice(2) }) {
  const pinned = findPinnedNode(root);
  if (pinned === undefined)
    throw new Problem("node_modules/node/bin is without a Node binary: run npm ci again.");
  if (!installed && isSameFile(process.execPath, pinned.file)) {
    if (process.versions.node !== pinned.version) {
      throw new Problem(
        `${pinned.file} is Node ${process.versions.node}, not ${pinned.version}: run npm ci again.`,
      );
    }
    return undefined;
  }
  if (script === undefined)
    throw new Problem("Cannot run again under the installed Node: no script is running.");
  const env = {
    ...process.env,
    PATH: `${path.dirname(pinned.file)}${path.delimiter}${process.env.PATH ?? ""}`,
  };
  return runAsOne(pinned.file, [script, ...args], { cwd: process.cwd(), env });
}

/**
 * Runs a child that stands for this process: its terminal, its signals, its exit code; it ends when this process
 * does.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} the exit code; 1 when a signal ended it
 */
export function runAsOne(node, args, { cwd, env = process.env }) {
  const preload = pathToFileURL(path.join(thisRoot, "bootstrap", "end-with-parent.mjs")).href;
  return new Promise((resolve, reject) => {
    const child = spawn(node, ["--import", preload, ...args], {
      cwd,
      env,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on("error", (error) => reject(new Problem(`Cannot run ${node}: ${error.message}`)));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSameFile(one, other) {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
