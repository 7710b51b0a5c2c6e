import { readFileSync } from "node:fs";
import path from "node:path";
import { doWhenStale } from "./do-when-stale.mjs";
import { requireFiles } from "./require-files.mjs";
import { runLong } from "./run-long.mjs";

/** What the database client is generated from. */
export const generatedFrom = ["prisma/models", "prisma/sqlite/base.prisma", "prisma.config.ts"];

/**
 * Generates the database client into generated/. Runs under the installed Node.
 * @param {string} root
 * @returns {Promise<boolean>} whether it had to be generated
 */
export async function ensureGenerated(root) {
  requireFiles(root, "generate the database client", [...generatedFrom, "prisma/schema-engine.mjs"]);
  const tool = path.join(root, "node_modules", "prisma");
  const { version } = JSON.parse(readFileSync(path.join(tool, "package.json"), "utf8"));
  return doWhenStale(
    { root, stampFile: "generated/.rokade-generated.json", inputs: generatedFrom, salt: version },
    () =>
      runLong({
        doing: "Generating the database client",
        roughly: "a few seconds",
        command: process.execPath,
        args: [path.join(tool, "build", "index.js"), "generate"],
        cwd: root,
        env: {
          ...process.env,
          // The engine that Prisma would fetch is never needed: this one is part of the project.
          PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, "prisma", "schema-engine.mjs"),
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
      }),
  );
}
