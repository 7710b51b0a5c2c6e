import { spawn } from "node:child_process";
import { Problem } from "./problem.mjs";
import { say } from "./say.mjs";

const progressEveryMs = 10_000;
const shownOnFailure = 6_000;

/**
 * Runs a tool that takes its time: says what it does, then that it is still at it, then how long it took. What
 * the tool prints is shown only when it fails.
 * @param {{ doing: string, roughly: string, command: string, args: readonly string[], cwd: string,
 *   env?: NodeJS.ProcessEnv, shell?: boolean }} options `doing` as in "Installing packages"
 * @throws {Problem} when the tool cannot be started or ends with anything but 0
 */
export async function runLong({ doing, roughly, command, args, cwd, env, shell = false }) {
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  say(`${doing} (${roughly}) …`);
  const progress = setInterval(() => say(`  still at it after ${seconds()}`), progressEveryMs);
  try {
    const { code, signal, output } = await runQuietly({ command, args, cwd, env: env ?? process.env, shell });
    if (code !== 0) {
      const shown = output.trim().slice(-shownOnFailure);
      throw new Problem(`${doing} failed (${signal ?? `exit code ${code}`}).${shown && `\n${shown}`}`);
    }
  } finally {
    clearInterval(progress);
  }
  say(`  done in ${seconds()}`);
}

/**
 * @param {{ command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, output: string }>} stdout and stderr as
 *   they came; ends with this process when that is asked to stop
 */
export function runQuietly({ command, args, cwd, env, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
    for (const signal of signals) process.on(signal, stop);
    const settle = () => {
      for (const signal of signals) process.off(signal, stop);
    };
    child.on("error", (error) => {
      settle();
      reject(new Problem(`Cannot run ${command}: ${error.message}`));
    });
    child.on("close", (code, signal) => {
      settle();
      resolve({ code, signal, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
