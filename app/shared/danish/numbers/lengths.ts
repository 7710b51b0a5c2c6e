import { knownLemma } from "../lexicon/lexicon.ts";
import type { Found } from "./found.ts";
import { NUMBER_WORDS, PER_WEEK, UNITS, type Unit } from "./number-words.ts";

const WEEKS_PER_MONTH = 52 / 12;
const MOST_MONTHS = 60;
const WIDEST_RANGE = 12;
const BETWEEN = new Set(["til", "og", "eller"]);

/**
 * *3 måneder, tre mdr., et halvt år, 3-6 måneder, 30 timer om ugen*, beginning with the word at `at`. A year is twelve
 * months. A range is found by each of its lengths; a query for it asks for the shortest.
 */
export function lengthAt(words: readonly string[], at: number): Found | null {
  const first = words[at];
  if (first === undefined) return null;
  const half = halfAt(words, at);
  if (half) return half;
  const number = numberOf(first);
  if (number === null) return null;
  let next = at + 1;
  let last = number;
  const upper = words[BETWEEN.has(words[next] ?? "") ? next + 1 : next];
  const to = upper === undefined ? null : numberOf(upper);
  if (to !== null && to > number && to - number <= WIDEST_RANGE) {
    last = to;
    next += upper === words[next] ? 1 : 2;
  }
  const unit = unitOf(words[next] ?? "");
  if (unit === null) return null;
  const lengths = Array.from({ length: last - number + 1 }, (_, more) => number + more);
  const weekly = unit === "time" ? perWeekAt(words, next + 1) : 0;
  const [term = "", ...others] = lengths.flatMap((length) => termsOf(length, unit, weekly > 0));
  return { term, words: next + 1 - at + weekly, also: others };
}

/** *et halvt år, halvt år, et halvår, halvanden måned, halvandet år* */
function halfAt(words: readonly string[], at: number): Found | null {
  const from = words[at] === "et" || words[at] === "en" ? at + 1 : at;
  const [first = "", second = ""] = words.slice(from, from + 2);
  const length = (months: number, counted: number): Found => {
    const [term = "", ...also] = monthsTerms(months);
    return { term, words: from - at + counted, also };
  };
  if (first === "halvt" && unitOf(second) === "aar") return length(6, 2);
  if (first === "halvaar" && from > at) return length(6, 1);
  if (first === "halvandet" && unitOf(second) === "aar") return length(18, 2);
  return null;
}

/** The first is what people ask for; the others say about the same in another unit. */
function termsOf(length: number, unit: Unit, weekly: boolean): string[] {
  if (unit === "time") return weekly ? [`${length}timeuge`, `${length}time`] : [`${length}time`];
  if (unit === "aar") return monthsTerms(length * 12);
  if (unit === "maaned") return monthsTerms(length);
  if (unit === "uge") return [`${length}uge`, ...monthsOf(length).map((months) => `${months}maaned`)];
  return [`${length}${unit}`];
}

function monthsTerms(months: number): string[] {
  if (months > MOST_MONTHS) return [`${months}maaned`];
  return [`${months}maaned`, ...weeksOf(months).map((weeks) => `${weeks}uge`)];
}

/** So many months are at most so many weeks more or less: one month 4–5 weeks, three 12–14, half a year 24–28. */
function slack(months: number): number {
  return Math.max(0.7, months / 3);
}

/** The whole months that people would call so many weeks; none or more. */
export function monthsOf(weeks: number): number[] {
  const near = Math.round(weeks / WEEKS_PER_MONTH);
  return [near - 1, near, near + 1].filter(
    (months) => months > 0 && Math.abs(weeks - months * WEEKS_PER_MONTH) <= slack(months) + 0.01,
  );
}

function weeksOf(months: number): number[] {
  const middle = Math.round(months * WEEKS_PER_MONTH);
  const around = Math.ceil(slack(months));
  return Array.from({ length: 2 * around + 1 }, (_, at) => middle - around + at).filter((weeks) =>
    monthsOf(weeks).includes(months),
  );
}

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return NUMBER_WORDS[word] ?? null;
}

function unitOf(word: string): Unit | null {
  return UNITS[word] ?? UNITS[knownLemma(word) ?? ""] ?? null;
}

function perWeekAt(words: readonly string[], at: number): number {
  const found = PER_WEEK.find((phrase) => phrase.every((word, more) => words[at + more] === word));
  return found?.length ?? 0;
}
