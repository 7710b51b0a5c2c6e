/**
 * Tells the person at the terminal what is going on. On stderr: the standard output of a command belongs to
 * the command (`--json`).
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
