import type { ImportProblem } from "./labels.ts";
import { type ImportColumns, looksLikeCpr } from "./rules.ts";

/** Semicolons where the first line has more of them than commas: what Danish spreadsheets write. */
export function delimiterOf(text: string): ";" | "," {
  const head = headOf(text).replace(/"[^"]*"/g, "");
  return head.split(";").length > head.split(",").length ? ";" : ",";
}

/** The first line with something on it. */
function headOf(text: string): string {
  return /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? "";
}

/** »synonymsDa(;)« names the column and says how its values are parted. */
export function withoutMarks(text: string): string {
  return text.replace(/^\s*[^\r\n]*/, (head) => head.replaceAll("(;)", ""));
}

/** What is wrong with the names in the first line of a CSV file. */
export function headProblems(
  names: readonly string[],
  { required, optional }: ImportColumns,
): ImportProblem[] {
  const known = [...required, ...optional];
  const problems: ImportProblem[] = [];
  for (const [at, name] of names.entries()) {
    if (name === "") continue;
    if (!known.includes(name)) problems.push({ line: 1, field: nameable(name), code: "unknown_column" });
    else if (names.indexOf(name) < at) problems.push({ line: 1, field: name, code: "column_twice" });
  }
  for (const name of required)
    if (!names.includes(name)) problems.push({ line: 1, field: name, code: "missing_column" });
  return problems;
}

/** A column's name may be told, unless it is data that stands where the names should be. */
function nameable(name: string): string | null {
  return /^[\p{L}_][\p{L}\p{N} _-]{0,40}$/u.test(name) && !looksLikeCpr(name) ? name : null;
}

/** Each entry of a JSON file names its own fields; those of CSV stand in its head and were checked there. */
export function wrongColumns(
  line: number,
  fields: Readonly<Record<string, string>>,
  { required, optional }: ImportColumns,
): ImportProblem[] {
  return Object.keys(fields)
    .filter((name) => !required.includes(name) && !optional.includes(name))
    .map((name) => ({ line, field: nameable(name), code: "unknown_column" as const }));
}

/** The fields of an entry of a JSON file as text, or what is wrong with it. */
export function fieldsOf(
  line: number,
  entry: unknown,
): { fields: Record<string, string> } | { problems: ImportProblem[] } {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry))
    return { problems: [{ line, field: null, code: "not_readable" }] };
  const fields = Object.entries(entry).map(([name, value]) => [name, asText(value)] as const);
  const odd = fields.filter(([, value]) => value === null);
  if (odd.length > 0)
    return { problems: odd.map(([name]) => ({ line, field: nameable(name), code: "not_text" })) };
  return { fields: Object.fromEntries(fields.map(([name, value]) => [name, value ?? ""])) };
}

/** Text and numbers as they are, a list as in CSV, nothing as an empty field; null for anything else. */
function asText(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(";");
  return null;
}
