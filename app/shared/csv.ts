/** A file that spreadsheets open as it is: UTF-8 with a mark, semicolons as Danish spreadsheets expect, CRLF. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${CSV_MARK}${rows.map(toCsvLine).join("")}`;
}

export const CSV_MARK = "\uFEFF";

export function toCsvLine(row: readonly (string | number)[]): string {
  return `${row.map(toField).join(";")}\r\n`;
}

// What spreadsheets take for the beginning of a formula, in the widths of Asian letters too, and after apostrophes.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that a spreadsheet would take for a formula is made a text again (ASVS 5.0, 1.2.10). Numbers stay numbers. One
 * that already looks so made gets a second apostrophe, so that `undefused` gives every text back.
 */
function toField(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A field of a CSV file of ours as it was before it was made harmless. */
export function undefused(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field;
}
