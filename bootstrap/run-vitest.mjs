import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { countTests } from "./closing-line.mjs";
import { runAsOne } from "./reexec.mjs";

/** A developer's own settings of Rokade say nothing to its tests. */
const settingsOfTheServer = [
  "PORT",
  "SANDBOX_PORT",
  "BASE_URL",
  "DATABASE_URL",
  "SEARCH_ENGINE",
  "MEILI_URL",
  "MEILI_API_KEY",
  "IDENTITY",
  "SESSION_SECRET",
  "MAIL_URL",
  "ROKADE_DEMO",
  "NODE_ENV",
];

/**
 * Runs the tests, showing what Vitest prints as it comes.
 * @param {string} root
 * @param {{ patterns: readonly string[], chromiumPath: string | undefined }} options `patterns`: parts of file
 *   names; none: every test
 * @returns {Promise<import("./closing-line.mjs").Counts>}
 */
export async function runVitest(root, { patterns, chromiumPath }) {
  const folder = mkdtempSync(path.join(tmpdir(), "rokade-vitest-"));
  const reportFile = path.join(folder, "report.json");
  const env = { ...process.env };
  for (const name of settingsOfTheServer) delete env[name];
  if (chromiumPath) env.CHROMIUM_PATH = chromiumPath;
  try {
    const exitCode = await runAsOne(
      process.execPath,
      [
        path.join(root, "node_modules/vitest/vitest.mjs"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${reportFile}`,
        ...patterns,
      ],
      { cwd: root, env },
    );
    return countTests(readReport(reportFile), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {unknown} undefined when Vitest ended before it wrote one
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
