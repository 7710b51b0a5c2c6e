import type { ImportProblem } from "./labels.ts";

/** One line of a file as it was read: by column, trimmed. A column that the file does not have is not there. */
export type ImportLine = { line: number; fields: Readonly<Record<string, string>> };
export type ImportFile = { lines: readonly ImportLine[]; problems: readonly ImportProblem[] };
export type ImportColumns = { required: readonly string[]; optional: readonly string[] };

/** More than this would hold the only writer for longer than a verb may run. */
export const MOST_LINES = 20_000;

// Day (61–91 in a substitute number), month and year, then four digits, with or without a stroke between.
const CPR =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[\s\u00a0.‐-―−-]?\d{4}(?!\d)/u;

/** Whether a text holds what may be a CPR number. A harmless number of that form is refused as well: nobody can tell. */
export function looksLikeCpr(text: string): boolean {
  return CPR.test(text);
}

/** The lines that may be read further: none where the file is wrong as a whole, and no line that holds a CPR number. */
export function withoutCpr(file: ImportFile): ImportFile {
  const problems = [...file.problems];
  const lines = file.lines.filter(({ line, fields }) => {
    const wrong = Object.entries(fields).filter(([, value]) => looksLikeCpr(value));
    for (const [field] of wrong) problems.push({ line, field, code: "cpr" });
    return wrong.length === 0;
  });
  return { lines, problems };
}

/**
 * The lines that hold together: a line is taken out when `judge` finds something wrong with it, and then those that
 * lean on it are judged again, until nothing more is taken out.
 */
export function holdTogether<Line extends { line: number; key: string }>(
  lines: readonly Line[],
  judge: (line: Line, others: ReadonlyMap<string, Line>) => readonly ImportProblem[],
): { good: Line[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  let good = [...lines];
  while (true) {
    const others = new Map(good.map((line) => [line.key, line]));
    const found = new Map(good.map((line) => [line, judge(line, others)]));
    const left = good.filter((line) => found.get(line)?.length === 0);
    problems.push(...[...found.values()].flat());
    if (left.length === good.length) return { good: left, problems };
    good = left;
  }
}

/** Lines whose key stood in the file before: the first one stands. */
export function keysTwice<Line extends { line: number; key: string }>(
  lines: readonly Line[],
  field: string,
): { first: Line[]; problems: ImportProblem[] } {
  const seen = new Set<string>();
  const problems: ImportProblem[] = [];
  const first = lines.filter(({ line, key }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    problems.push({ line, field, code: "twice_in_file" });
    return false;
  });
  return { first, problems };
}

/** By line, then as found; a file with many faults is told of in the order in which it is read. */
export function inOrder(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
