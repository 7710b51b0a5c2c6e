import { endWithoutNpm } from "./end-without-npm.mjs";
import { describeError } from "./problem.mjs";
import { say } from "./say.mjs";

/**
 * Runs one command of the bootstrap and ends the process with the exit code it returns.
 * @param {() => Promise<number>} main
 */
export async function runEntry(main) {
  endWithoutNpm();
  try {
    process.exitCode = await main();
  } catch (error) {
    say(describeError(error));
    process.exitCode = 1;
  }
  // Handles that a stopped child leaves open must not keep the terminal.
  process.exit();
}
