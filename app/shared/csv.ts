/** A file that spreadsheets open as it is: UTF-8 with a mark, semicolons as Danish spreadsheets expect, CRLF. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toField).join(";")}\r\n`).join("")}`;
}

/** A text that a spreadsheet would take for a formula is made a text again (ASVS 5.0, 1.2.10). Numbers stay numbers. */
function toField(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
