import { knownLemma } from "../lexicon/lexicon.ts";
import type { Found } from "./found.ts";
import {
  BEFORE_A_DATE,
  DEADLINE_WORDS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SEASONS_OF_MONTH,
} from "./number-words.ts";

/** All that the words from `at` on say together of days, months, seasons, quarters and weeks. */
export function datesAt(words: readonly string[], at: number): Found[] {
  const deadlines = deadlinesAt(words, at);
  if (deadlines.length > 0) return deadlines;
  const [first = "", second = "", third = ""] = words.slice(at, at + 3);
  const found: Found[] = [];
  const month = monthOf(first);
  if (month !== null) {
    const year = yearOf(second);
    if (year !== null) found.push(monthOfYear(year, month, 2));
  }
  const day = numberUpTo(first, 31);
  const monthAfter = monthOf(second);
  if (day !== null && monthAfter !== null) {
    found.push({ term: `${monthTerm(monthAfter)}${dayTerm(day)}`, words: 2, also: [] });
    const year = yearOf(third);
    if (year !== null) found.push(dayOfYear(year, monthAfter, day, 3));
  }
  const figures = inFigures(first, second, third);
  if (figures) found.push(figures);
  const season = SEASONS[first] ?? SEASONS[knownLemma(first) ?? ""];
  const seasonYear = yearOf(second);
  if (season !== undefined && seasonYear !== null) {
    found.push({ term: `${seasonYear}${season}`, words: 2, also: [] });
  }
  found.push(...partsOfYear(words, at));
  return found;
}

/** What a month is called besides its name, without the year. */
export function seasonsOfMonthName(word: string): readonly string[] {
  const month = MONTHS.get(word);
  return month === undefined ? [] : (SEASONS_OF_MONTH[month] ?? []);
}

function deadlinesAt(words: readonly string[], at: number): Found[] {
  if (!DEADLINE_WORDS.has(words[at] ?? "")) return [];
  let next = at + 1;
  while (next < at + 4 && BEFORE_A_DATE.has(words[next] ?? "")) next++;
  return datesAt(words, next).map((date) => ({
    term: `frist${date.term}`,
    words: next - at + date.words,
    also: date.also.filter((term) => MONTH_OF_YEAR.test(term)).map((term) => `frist${term}`),
  }));
}

const MONTH_OF_YEAR = /^\d{4}m\d\d$/;

/** *2027-09-01, 01.09.2027, 1/9 2027, 2027-09* */
function inFigures(first: string, second: string, third: string): Found | null {
  const year = yearOf(first);
  if (year !== null && /^\d\d$/.test(second)) {
    const month = numberUpTo(second, 12);
    const day = /^\d\d$/.test(third) ? numberUpTo(third, 31) : null;
    if (month !== null) return day === null ? monthOfYear(year, month, 2) : dayOfYear(year, month, day, 3);
  }
  const lastYear = yearOf(third);
  const day = numberUpTo(first, 31);
  const month = numberUpTo(second, 12);
  if (lastYear === null || day === null || month === null) return null;
  return dayOfYear(lastYear, month, day, 3);
}

/** *Q3 2027, 3. kvartal 2027, første halvår 2027, uge 34* */
function partsOfYear(words: readonly string[], at: number): Found[] {
  const [first = "", second = "", third = ""] = words.slice(at, at + 3);
  const found: Found[] = [];
  const quarter = /^q([1-4])$/.exec(first)?.[1];
  if (quarter !== undefined && yearOf(second) !== null) {
    found.push({ term: `${second}q${quarter}`, words: 2, also: [] });
  }
  const lastQuarter = /^q([1-4])$/.exec(second)?.[1];
  if (lastQuarter !== undefined && yearOf(first) !== null) {
    found.push({ term: `${first}q${lastQuarter}`, words: 2, also: [] });
  }
  const number = ORDINALS[first] ?? numberUpTo(first, 4);
  const part = PARTS[knownLemma(second) ?? second];
  if (number !== null && part !== undefined && number <= part.many) {
    const year = yearOf(third);
    found.push({
      term: year === null ? `${part.letter}${number}` : `${year}${part.letter}${number}`,
      words: year === null ? 2 : 3,
      also: [],
    });
  }
  const week = first === "uge" ? numberUpTo(second, 53) : null;
  if (week !== null) found.push({ term: weekTerm(week), words: 2, also: [] });
  return found;
}

const PARTS: Readonly<Record<string, { letter: string; many: number }>> = {
  kvartal: { letter: "q", many: 4 },
  halvaar: { letter: "h", many: 2 },
};

function monthOfYear(year: number, month: number, words: number): Found {
  return { term: `${year}${monthTerm(month)}`, words, also: aroundMonth(year, month) };
}

function dayOfYear(year: number, month: number, day: number, words: number): Found {
  const monthOnly = `${year}${monthTerm(month)}`;
  return {
    term: `${monthOnly}${dayTerm(day)}`,
    words,
    also: [monthOnly, `${monthTerm(month)}${dayTerm(day)}`, ...aroundMonth(year, month)],
  };
}

/** The season, with the year and without, the quarter and the half of a month. */
function aroundMonth(year: number, month: number): string[] {
  const seasons = SEASONS_OF_MONTH[month] ?? [];
  return [
    ...seasons.flatMap((season) => [`${year}${season}`, season]),
    `${year}q${Math.ceil(month / 3)}`,
    `${year}h${Math.ceil(month / 6)}`,
  ];
}

function monthTerm(month: number): string {
  return `m${String(month).padStart(2, "0")}`;
}

function dayTerm(day: number): string {
  return `d${String(day).padStart(2, "0")}`;
}

export function weekTerm(week: number): string {
  return `uge${String(week).padStart(2, "0")}`;
}

function monthOf(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

function yearOf(word: string): number | null {
  return /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

function numberUpTo(word: string, most: number): number | null {
  if (!/^\d{1,2}$/.test(word)) return null;
  const number = Number(word);
  return number >= 1 && number <= most ? number : null;
}
