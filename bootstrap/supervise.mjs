import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root as thisRoot } from "./root.mjs";
import { say } from "./say.mjs";

/** @typedef {{ name: string, args: readonly string[], env: NodeJS.ProcessEnv }} Member */

const usualGraceMs = 10_000;

/**
 * Runs processes that live and die together: when one ends, or this process is asked to stop, all are asked to
 * end, and after the grace they are killed.
 * @param {readonly Member[]} members scripts for the Node that runs this process
 * @param {{ root: string, graceMs?: number }} options
 * @returns {Promise<number>} 0 when asked to stop and all ended well; else the exit code of the first that did not
 */
export async function supervise(members, { root, graceMs = usualGraceMs }) {
  const preload = pathToFileURL(path.join(thisRoot, "bootstrap", "end-with-parent.mjs")).href;
  const running = new Set();
  let asked = false;
  let exitCode = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let killer;

  const endAll = () => {
    for (const child of running) child.kill("SIGTERM");
    killer ??= setTimeout(() => {
      for (const child of running) killGroup(child);
    }, graceMs);
  };
  const stop = () => {
    if (asked) return;
    asked = true;
    endAll();
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, stop);

  await Promise.all(
    members.map(({ name, args, env }) => {
      // A group of its own: Ctrl-C reaches this process alone, which then asks each member once.
      const child = spawn(process.execPath, ["--import", preload, ...args], {
        cwd: root,
        env,
        detached: process.platform !== "win32",
        stdio: ["inherit", "inherit", "inherit", "ipc"],
      });
      running.add(child);
      return new Promise((resolve) => {
        /** @param {number} code @param {string} how */
        const ended = (code, how) => {
          running.delete(child);
          if (!asked && exitCode === 0) {
            say(`The ${name} ended (${how})${running.size > 0 ? "; stopping the rest." : "."}`);
            exitCode = code || 1;
          } else if (exitCode === 0) {
            exitCode = code;
          }
          endAll();
          resolve(undefined);
        };
        child.once("error", (error) => ended(1, error.message));
        child.once("exit", (code, signal) => {
          const byOurSignal = asked && signal === "SIGTERM";
          ended(byOurSignal ? 0 : (code ?? 1), signal ?? `exit code ${code}`);
        });
      });
    }),
  );
  clearTimeout(killer);
  return exitCode;
}

/** @param {import("node:child_process").ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It ended meanwhile.
  }
}
