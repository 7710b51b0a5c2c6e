import { describeError } from "./problem.mjs";
import { say } from "./say.mjs";

const ppidPollMs = 1000;

/**
 * Runs one command of the bootstrap and ends the process with the exit code it returns.
 * @param {() => Promise<number>} main
 */
export async function runEntry(main) {
  endWhenNpmIsGone();
  try {
    process.exitCode = await main();
  } catch (error) {
    say(describeError(error));
    process.exitCode = 1;
  }
  // Handles that a stopped child leaves open must not keep the terminal.
  process.exit();
}

/** npm cannot pass on a kill -9: its child sees it only by getting another parent. */
function endWhenNpmIsGone() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, ppidPollMs).unref();
}
