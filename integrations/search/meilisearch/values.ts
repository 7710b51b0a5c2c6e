import { createHash } from "node:crypto";

/**
 * How values are written for Meilisearch. It compares the texts of filters and facets by a normal form of its own
 * (lower case, accents gone) and no longer than 468 bytes, and takes only `[a-zA-Z0-9_-]` in the key of a document. So
 * every text is written in `[a-z0-9_-]`, where that normal form changes nothing and two texts never meet.
 */
const PLAIN = /[^a-z0-9-]/g;
const ESCAPED = /_([0-9a-f]{4})/g;
/** Stands in front of every value, so that none is empty and none is read as a number. */
const FIRST = "v";

/** Longer texts are cut to this and told apart by a digest; they cannot be read back. */
const LONGEST = 400;
const DIGEST = 40;

export function writeValue(value: string): string {
  return shorten(FIRST + escapeUnits(value));
}

/** The text of a value that is no longer than `fits` allows. */
export function readValue(written: string): string {
  return readUnits(written.slice(FIRST.length));
}

/** Whether a value can be read back from what is written of it. */
export function fits(value: string): boolean {
  return FIRST.length + escapeUnits(value).length <= LONGEST;
}

/** A term of a text: the beginning of a term is the beginning of what is written of it. */
export function writeTerm(term: string): string {
  return shorten(escapeUnits(term));
}

export function readTerm(written: string): string {
  return readUnits(written);
}

/** Hexadecimal digits in the order of the text, cut into pieces that Meilisearch can sort by, one after the other. */
export function writeSortKey(key: string, pieces: number): string[] {
  const digits = Buffer.from(key, "utf8").toString("hex");
  return Array.from(
    { length: pieces },
    (_, at) => `${FIRST}${digits.slice(at * LONGEST, (at + 1) * LONGEST)}`,
  );
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A day as a number in the order of the text, an instant between its day and the next; null for any other text. */
export function writeDay(text: string): number | null {
  const [, year, month, day] = DAY.exec(text.slice(0, "YYYY-MM-DD".length)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (text.length === "YYYY-MM-DD".length) return Number(year + month + day);
  return INSTANT.test(text) ? Number(year + month + day) + 0.5 : null;
}

/** An instant as a number in the order of the text, a day just before its midnight; null for any other text. */
export function writeInstant(text: string): number | null {
  const isDay = DAY.test(text);
  if (!isDay && !INSTANT.test(text)) return null;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return null;
  return isDay ? milliseconds - 0.5 : milliseconds;
}

function escapeUnits(text: string): string {
  return text.replace(PLAIN, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function readUnits(written: string): string {
  return written.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function shorten(written: string): string {
  if (written.length <= LONGEST) return written;
  const digest = createHash("sha256").update(written).digest("hex").slice(0, DIGEST);
  return written.slice(0, LONGEST - DIGEST) + digest;
}
