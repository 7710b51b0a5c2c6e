import { CsvError, parse } from "csv-parse/sync";
import { delimiterOf, fieldsOf, headProblems, withoutMarks, wrongColumns } from "./column-rules.ts";
import type { ImportProblemCode } from "./labels.ts";
import { type ImportColumns, type ImportFile, type ImportLine, MOST_LINES } from "./rules.ts";

const LONGEST_FIELD = 20_000;

const wrong = (code: ImportProblemCode, line = 1, field: string | null = null): ImportFile => ({
  lines: [],
  problems: [{ line, field, code }],
});

/**
 * Reads a file by what stands in it: a JSON list, JSON objects one a line, or CSV with commas or semicolons. Text is
 * UTF-8, with or without a mark. A file that cannot be read, or whose columns are not these, is wrong as a whole.
 */
export function readImportFile(bytes: Uint8Array, columns: ImportColumns): ImportFile {
  const text = decode(bytes);
  if (text === null) return wrong("not_utf8");
  const first = text.trimStart()[0];
  if (first === undefined) return wrong("no_lines");
  const file = first === "[" ? readJson(text) : first === "{" ? readJsonLines(text) : readCsv(text, columns);
  if (file.lines.length > MOST_LINES) return wrong("too_many_lines", MOST_LINES + 1);
  const columnProblems = file.lines.flatMap(({ line, fields }) => wrongColumns(line, fields, columns));
  if (columnProblems.length > 0) return { lines: [], problems: [...file.problems, ...columnProblems] };
  if (file.lines.length === 0 && file.problems.length === 0) return wrong("no_lines");
  return file;
}

/** Null when it is no UTF-8: another encoding would be read as other letters. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function readCsv(given: string, columns: ImportColumns): ImportFile {
  const text = withoutMarks(given);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      max_record_size: LONGEST_FIELD * 20,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return wrong("not_readable", typeof error.lines === "number" ? error.lines : 1);
  }
  const [head, ...rest] = records.filter(({ record }) => record.some((field) => field !== ""));
  if (!head) return wrong("no_lines");
  const names = head.record.map((name) => name.trim());
  const problems = headProblems(names, columns);
  if (problems.length > 0) return { lines: [], problems };
  const file = { lines: [] as ImportLine[], problems };
  for (const { record, info } of rest) {
    const extra = record.slice(names.length).some((field) => field !== "");
    if (extra) file.problems.push({ line: info.lines, field: null, code: "too_many_fields" });
    else
      file.lines.push({
        line: info.lines,
        fields: Object.fromEntries(
          names.flatMap((name, at) => (name === "" ? [] : [[name, record[at] ?? ""]])),
        ),
      });
  }
  return file;
}

function readJson(text: string): ImportFile {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    return wrong("not_readable");
  }
  return Array.isArray(entries)
    ? ofEntries(entries.map((entry, at) => ({ line: at + 1, entry })))
    : wrong("not_readable");
}

function readJsonLines(text: string): ImportFile {
  const entries: { line: number; entry: unknown }[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    try {
      entries.push({ line: at + 1, entry: JSON.parse(line) });
    } catch {
      return wrong("not_readable", at + 1);
    }
  }
  return ofEntries(entries);
}

function ofEntries(entries: readonly { line: number; entry: unknown }[]): ImportFile {
  const lines: ImportLine[] = [];
  const problems: ImportFile["problems"][number][] = [];
  for (const { line, entry } of entries) {
    const read = fieldsOf(line, entry);
    if ("problems" in read) problems.push(...read.problems);
    else lines.push({ line, fields: read.fields });
  }
  return { lines, problems };
}
