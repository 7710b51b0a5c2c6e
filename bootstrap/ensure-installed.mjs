import { existsSync } from "node:fs";
import path from "node:path";
import { doWhenStale } from "./do-when-stale.mjs";
import { npmCommand } from "./npm-command.mjs";
import { findPinnedNode } from "./pinned-node.mjs";
import { Problem } from "./problem.mjs";
import { runLong } from "./run-long.mjs";

const inputs = ["package-lock.json", "package.json", ".npmrc"];

/**
 * Installs the packages of the lock file, and the Node binary among them.
 * @param {string} root
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function ensureInstalled(root) {
  if (!existsSync(path.join(root, "package-lock.json"))) {
    throw new Problem(`Cannot install: package-lock.json is missing in ${root}.`);
  }
  const derived = {
    root,
    stampFile: "node_modules/.rokade-installed.json",
    inputs,
    salt: `${process.platform}-${process.arch}`,
    isPresent: () => findPinnedNode(root) !== undefined,
  };
  return doWhenStale(derived, () => install(root));
}

/** @param {string} root */
async function install(root) {
  const { command, args, env, shell, cleanUp } = npmCommand(root);
  const npm = { command, cwd: root, env, shell };
  try {
    await runLong({
      ...npm,
      doing: "Installing packages with npm ci",
      roughly: "about half a minute, longer the first time on this machine",
      // NODE_ENV=production or an omit of the user's own would leave out what builds and tests Rokade.
      args: [...args, "ci", "--prefer-offline", "--include=dev", "--include=optional"],
    });
    // Install scripts are off for every package; the Node binary is the one that needs its own.
    await runLong({
      ...npm,
      doing: "Installing the Node that Rokade runs on",
      roughly: "a few seconds, 40 MB the first time",
      args: [...args, "rebuild", "node", "--ignore-scripts=false", "--prefer-offline"],
    });
  } finally {
    cleanUp();
  }
  if (findPinnedNode(root) === undefined) {
    throw new Problem(
      `npm installed no Node binary for ${process.platform}-${process.arch}: node_modules/node/bin is without one.`,
    );
  }
}
