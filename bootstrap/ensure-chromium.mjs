import { accessSync, constants } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "./problem.mjs";
import { runLong } from "./run-long.mjs";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Finds a Chromium for the browser tests, and installs one where there is none: from Debian when this machine has
 * apt and we may use it, else the test tool's own.
 * @param {string} root
 * @returns {Promise<string>} the path of the binary
 */
export async function ensureChromium(root) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Problem(`CHROMIUM_PATH is ${chosen}, which is not a program.`);
  }
  const playwright = path.join(root, "node_modules", "playwright-core");
  const { chromium } = (await import(pathToFileURL(path.join(playwright, "index.js")).href)).default;
  const candidates = [...systemPaths, chromium.executablePath()];
  const found = () => candidates.find(isExecutable);
  const present = found();
  if (present) return present;

  if (process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get")) await installFromDebian(root);
  else await installFromPlaywright(root, playwright);
  const installed = found();
  if (installed) return installed;
  throw new Problem("Chromium was installed but is not where it was expected; name it with CHROMIUM_PATH=….");
}

/** @param {string} root */
async function installFromDebian(root) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = { command: "apt-get", cwd: root, env };
  await runLong({
    ...apt,
    doing: "Reading Debian's package lists",
    roughly: "a few seconds",
    args: ["update"],
  });
  await runLong({
    ...apt,
    doing: "Installing Chromium for the browser tests",
    roughly: "about half a minute",
    args: ["install", "-y", "chromium"],
  });
}

/**
 * @param {string} root
 * @param {string} playwright
 */
async function installFromPlaywright(root, playwright) {
  await runLong({
    doing: "Installing Chromium for the browser tests",
    roughly: "a minute or two, about 150 MB",
    command: process.execPath,
    args: [path.join(playwright, "cli.js"), "install", "chromium"],
    cwd: root,
  });
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
