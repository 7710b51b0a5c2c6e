/** What can be imported today. */
export const IMPORT_KINDS = ["opportunities", "people", "organisations", "competences"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Everything that can be wrong with a file, a line or a field; each has words in the locale file `operations`. */
export const IMPORT_PROBLEMS = [
  "not_utf8",
  "not_readable",
  "no_lines",
  "too_many_lines",
  "unknown_column",
  "missing_column",
  "column_twice",
  "too_many_fields",
  "not_text",
  "cpr",
  "required",
  "too_long",
  "not_an_id",
  "not_a_day",
  "not_an_address",
  "not_a_choice",
  "twice_in_file",
  "unknown",
  "ended",
  "own_leader",
  "own_parent",
  "parent_circle",
  "ends_before_start",
  "overlaps",
  "taken",
  "not_a_number",
  "too_long_list",
  "not_a_tool",
  "no_host",
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** What stands wrong where. Never holds what stood in the field: that may be what must not be shown. */
export type ImportProblem = {
  /** The line in the file, from 1; in a JSON list the number of the entry. */
  line: number;
  /** A column; null where the line or the file as a whole is meant. */
  field: string | null;
  code: ImportProblemCode;
};

export type FieldChange = { field: string; from: string; to: string };
export type ImportedLine = { line: number; id: string; name: string; changes: readonly FieldChange[] };

/** What an import would do, or did. Lines with a problem are in neither list. */
export type ImportReport = {
  kind: ImportKind;
  /** Lines with something on them. */
  lines: number;
  /** The lists may hold the first of many: these are all. */
  counts: { added: number; changed: number; problems: number };
  added: readonly ImportedLine[];
  changed: readonly ImportedLine[];
  unchanged: number;
  /** Closed because the file, which is the whole of its source, does not hold them any more. */
  withdrawn: number;
  problems: readonly ImportProblem[];
  /** The file is wrong as a whole, or from some line on: its good lines are not imported either. */
  isBroken: boolean;
  /** Whether the database was written to. */
  written: boolean;
};

/** How long a file waits between its preview and its import. */
export const KEPT_HOURS = 4;
/** Room for as many lines as may be imported at once. A form of any other page is much shorter: server/limits.ts. */
export const LARGEST_UPLOAD_BYTES = 4 * 1024 * 1024;
