import { format } from "node:util";

type Level = "error" | "warn";
type Expected = { level: Level; pattern: RegExp; met: boolean };

const printed: { level: Level; text: string }[] = [];
let expected: Expected[] = [];

/**
 * Declares that the running test makes the code under test print. The test fails when nothing that matches is
 * printed, and on everything else that is.
 */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, met: false });
}

/** Puts recorders in place of `console.error` and `console.warn`. */
export function recordConsole(target: Pick<Console, Level>): void {
  for (const level of ["error", "warn"] as const) {
    target[level] = (...values: unknown[]) => {
      printed.push({ level, text: format(...values) });
    };
  }
}

/**
 * Judges what was printed since the last call, and forgets it.
 * @returns one line per complaint; none when all is as declared
 */
export function judgeConsole(): string[] {
  const complaints: string[] = [];
  for (const { level, text } of printed.splice(0)) {
    const match = expected.find((declared) => declared.level === level && declared.pattern.test(text));
    if (match) match.met = true;
    else complaints.push(`console.${level} was called, and the test does not expect it: ${text}`);
  }
  for (const { level, pattern, met } of expected) {
    if (!met) complaints.push(`console.${level} was expected to print ${pattern}, and did not.`);
  }
  expected = [];
  return complaints;
}
