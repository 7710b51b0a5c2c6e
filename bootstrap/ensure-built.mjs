import path from "node:path";
import { doWhenStale } from "./do-when-stale.mjs";
import { generatedFrom } from "./ensure-generated.mjs";
import { requireFiles } from "./require-files.mjs";
import { runLong } from "./run-long.mjs";

/** The server bundle holds the app, the adapters it chooses and the database client. */
const builtFrom = [
  "app",
  "integrations",
  "remix.config.js",
  "vite.config.ts",
  "vite-routes.ts",
  "vite-words.ts",
  "tsconfig.json",
  "package-lock.json",
  ...generatedFrom,
];

/**
 * Builds the pages into build/. Runs under the installed Node.
 * @param {string} root
 * @returns {Promise<boolean>} whether it had to be built
 */
export async function ensureBuilt(root) {
  requireFiles(root, "build", ["app/root.tsx", "remix.config.js", "vite.config.ts"]);
  return doWhenStale({ root, stampFile: "build/.rokade-built.json", inputs: builtFrom }, () =>
    runLong({
      doing: "Building the pages",
      roughly: "about half a minute",
      command: process.execPath,
      args: [path.join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build"],
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
    }),
  );
}
