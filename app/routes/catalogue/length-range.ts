import { WEEKS_MOST } from "../../domain/catalogue/labels.ts";

/**
 * A length in weeks from two boxes, as one word: »4-12«, »4-«, »-12«. Null when both are empty, `wrong` when it is
 * not a length: no whole number of weeks, or the first after the last.
 */
export function lengthIn(from: string, to: string): string | "wrong" | null {
  const [first, last] = [from.trim(), to.trim()];
  if (first === "" && last === "") return null;
  if (!isWeeks(first) || !isWeeks(last)) return "wrong";
  if (first !== "" && last !== "" && Number(first) > Number(last)) return "wrong";
  return `${weeks(first)}-${weeks(last)}`;
}

/** What `lengthIn` wrote, as whole weeks; null: no bound. */
export function weeksIn(word: string): { from: number | null; to: number | null } {
  const [from = "", to = ""] = word.split("-");
  return { from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) };
}

function isWeeks(text: string): boolean {
  return text === "" || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= WEEKS_MOST);
}

const weeks = (text: string) => (text === "" ? "" : String(Number(text)));
