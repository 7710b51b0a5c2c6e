import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, type Info, parse } from "csv-parse";
import { undefused } from "../../shared/csv.ts";
import { delimiterOf, fieldsOf, headProblems, withoutMarks, wrongColumns } from "./column-rules.ts";
import { jsonEntries } from "./json-entries.ts";
import type { ImportProblem, ImportProblemCode } from "./labels.ts";
import type { ImportColumns, ImportLine } from "./rules.ts";

/** One after the other: a line with its fields, or what is wrong with one. After `whole` nothing more comes. */
export type StreamedLine = ImportLine | { problem: ImportProblem; whole?: boolean };

const LONGEST_RECORD = 400_000;

class WrongFile extends Error {
  override readonly name = "WrongFile";
  readonly problems: readonly ImportProblem[];
  constructor(...problems: ImportProblem[]) {
    super("The file cannot be read");
    this.problems = problems;
  }
}
const wrong = (code: ImportProblemCode, line = 1) => new WrongFile({ line, field: null, code });

/**
 * Reads a file of any size as it comes, by the rules of `readImportFile`: a JSON list, JSON objects one a line, or CSV.
 * What `toCsv` made harmless for spreadsheets is what it was again.
 */
export async function* streamImportFile(
  bytes: AsyncIterable<Uint8Array>,
  columns: ImportColumns,
): AsyncGenerator<StreamedLine> {
  let count = 0;
  try {
    for await (const line of linesOf(bytes, columns)) {
      count += 1;
      yield line;
    }
    if (count === 0) throw wrong("no_lines");
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error;
    for (const problem of error.problems) yield { problem, whole: true };
  }
}

async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  columns: ImportColumns,
): AsyncGenerator<StreamedLine> {
  const texts = decoded(bytes);
  let start = "";
  // Enough to see of what kind it is, and the whole first line.
  while (!/\S[^\r\n]*[\r\n]/.test(start) && start.length <= LONGEST_RECORD) {
    const { value, done } = await texts.next();
    if (done) break;
    start += value;
  }
  const all = resumed(start, texts);
  const first = start.trimStart()[0];
  if (first === undefined) throw wrong("no_lines");
  if (first === "[") yield* checked(entriesOfList(all), columns);
  else if (first === "{") yield* checked(entriesOfLines(all), columns);
  else yield* csvLines(all, withoutMarks(start), columns);
}

async function* resumed(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/** Text in UTF-8, with or without a mark: another encoding would be read as other letters. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw wrong("not_utf8");
    }
  };
  for await (const piece of bytes) {
    const text = decode(piece);
    if (text.includes("\0")) throw wrong("not_utf8");
    if (text !== "") yield text;
  }
  const last = decode();
  if (last !== "") yield last;
}

type Entry = { line: number; entry: unknown };

async function* entriesOfList(texts: AsyncIterable<string>): AsyncGenerator<Entry> {
  const entries = jsonEntries();
  let number = 0;
  for await (const text of texts)
    for (const entry of entries.take(text)) {
      number += 1;
      yield { line: number, entry: parsed(entry, number) };
    }
  if (!entries.done || entries.broken) throw wrong("not_readable", number + 1);
}

async function* entriesOfLines(texts: AsyncIterable<string>): AsyncGenerator<Entry> {
  let number = 0;
  let rest = "";
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      number += 1;
      if (line.trim() !== "") yield { line: number, entry: parsed(line, number) };
    }
  }
  if (rest.trim() !== "") yield { line: number + 1, entry: parsed(rest, number + 1) };
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong("not_readable", line);
  }
}

async function* checked(entries: AsyncIterable<Entry>, columns: ImportColumns): AsyncGenerator<StreamedLine> {
  for await (const { line, entry } of entries) {
    const read = fieldsOf(line, entry);
    const problems = "problems" in read ? read.problems : wrongColumns(line, read.fields, columns);
    if (problems.length > 0) for (const problem of problems) yield { problem };
    else if ("fields" in read) yield { line, fields: read.fields };
  }
}

async function* csvLines(
  texts: AsyncGenerator<string>,
  start: string,
  columns: ImportColumns,
): AsyncGenerator<StreamedLine> {
  const parser = parse({
    delimiter: delimiterOf(start),
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    trim: true,
    max_record_size: LONGEST_RECORD,
  });
  // What goes wrong while the file is read ends the parser, and so the loop below.
  const feeding = pipeline(Readable.from(beginningWith(start, texts)), parser);
  feeding.catch(() => {});
  let names: string[] | null = null;
  let ended = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // The parser tells where a record ends; it begins on the line after the one before it.
      const line = ended + 1;
      ended = info.lines;
      if (record.every((field) => field === "")) continue;
      if (names === null) {
        names = record;
        const problems = headProblems(names, columns);
        if (problems.length > 0) throw new WrongFile(...problems);
      } else yield csvLine(line, names, record);
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw wrong("not_readable", typeof error.lines === "number" ? error.lines : ended + 1);
    throw error;
  } finally {
    parser.destroy();
  }
}

function csvLine(line: number, names: readonly string[], record: readonly string[]): StreamedLine {
  if (record.slice(names.length).some((field) => field !== ""))
    return { problem: { line, field: null, code: "too_many_fields" } };
  const fields = names.flatMap((name, at) =>
    name === "" ? [] : [[name, undefused(record[at] ?? "")] as const],
  );
  return { line, fields: Object.fromEntries(fields) };
}

/** The text with its beginning told anew. */
async function* beginningWith(start: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const text of texts) {
    yield isFirst ? start : text;
    isFirst = false;
  }
}
