/** Something the person at the terminal can put right. Its message is shown alone, without a stack. */
export class Problem extends Error {
  /** @param {string} message one line, or one line followed by what a tool printed */
  constructor(message) {
    super(message);
    this.name = "Problem";
  }
}

/**
 * @param {unknown} error
 * @returns {string} the message of a Problem, the whole stack of anything else
 */
export function describeError(error) {
  if (error instanceof Problem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
