import type { Rokade } from "../app/composition.server.ts";

/** What a command is given: its words after the name, and a way to say how far it is. */
export type CommandInput = {
  rokade: Rokade;
  words: readonly string[];
  /** One line on standard error: progress, never the answer. */
  say: (line: string) => void;
};

/** What a command answers: lines for people, and the same as data for `--json`. `failed` ends with exit code 1. */
export type CommandAnswer = { lines: readonly string[]; data: Record<string, unknown>; failed?: boolean };

export type Command = {
  /** As it stands in the help: name and arguments. */
  usage: string;
  does: string;
  run(input: CommandInput): Promise<CommandAnswer>;
};

/** The command was called wrongly: one line that says how to call it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
