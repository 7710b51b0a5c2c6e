import { existsSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "./run-long.mjs";

/** Every folder that has code of ours. */
const codeFolders = [
  "app",
  "server",
  "cli",
  "sandbox",
  "integrations",
  "seed",
  "prisma",
  "tests",
  "bench",
  "screens",
  "bootstrap",
  "docs",
];

/**
 * The checks that read the code without running it.
 * @param {string} root
 * @returns {import("./run-steps.mjs").Step[]}
 */
export function staticSteps(root) {
  const folders = codeFolders.filter((folder) => existsSync(path.join(root, folder)));
  return [
    tool(root, "types: tsc --noEmit", "typescript/bin/tsc", ["-p", ".", "--noEmit", "--pretty", "false"]),
    tool(root, "format and lint: biome ci .", "@biomejs/biome/bin/biome", [
      "ci",
      "--diagnostic-level=error",
      "--colors=off",
      ".",
    ]),
    tool(root, "architecture: dependency-cruiser", "dependency-cruiser/bin/dependency-cruiser.mjs", [
      "--config",
      ".dependency-cruiser.mjs",
      ...folders,
    ]),
    tool(root, "nothing unused: knip", "knip/bin/knip.js", ["--no-progress"]),
  ];
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} script in node_modules
 * @param {string[]} args
 * @returns {import("./run-steps.mjs").Step}
 */
function tool(root, name, script, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await runQuietly({
        command: process.execPath,
        args: [path.join(root, "node_modules", script), ...args],
        cwd: root,
        env: { ...process.env, NO_COLOR: "1" },
      });
      return { ok: code === 0, output };
    },
  };
}
