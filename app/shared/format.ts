/**
 * Dates, numbers and shares as people read them, in Danish and English. Written out by hand, so that server
 * and browser always print the same; only the step from UTC to Danish time asks the platform. Pure: "today"
 * is passed in. Between a number and its unit stands a no-break space (U+00A0).
 */
export type Lang = "da" | "en";

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export type IsoDay = string;

const MONTHS: Record<Lang, readonly string[]> = {
  da: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const WEEKDAYS: Record<Lang, readonly string[]> = {
  da: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const DAY_MS = 86_400_000;
const NBSP = "\u00a0";
const MINUS = "\u2212";

type DayParts = { year: number; month: number; day: number; weekday: number; time: number };

/** @throws RangeError when the text is not a day of the calendar, so a wrong date never reaches a screen. */
function readDay(isoDay: IsoDay): DayParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`Not a day (YYYY-MM-DD): ${isoDay}`);
  }
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new RangeError(`Not a day of the calendar: ${isoDay}`);
  }
  return { year, month, day, weekday: date.getUTCDay(), time };
}

function dayAndMonth({ day, month }: DayParts, lang: Lang): string {
  const name = MONTHS[lang][month - 1] ?? "";
  return lang === "da" ? `${day}.${NBSP}${name}` : `${day}${NBSP}${name}`;
}

/** »tirsdag den 8. december« · "Tuesday 8 December" */
export function formatDate(isoDay: IsoDay, lang: Lang): string {
  const parts = readDay(isoDay);
  const weekday = WEEKDAYS[lang][parts.weekday] ?? "";
  return lang === "da"
    ? `${weekday} den ${dayAndMonth(parts, lang)}`
    : `${weekday} ${dayAndMonth(parts, lang)}`;
}

/** »8. december« · "8 December": for a day within the year at hand. */
export function formatShortDate(isoDay: IsoDay, lang: Lang): string {
  return dayAndMonth(readDay(isoDay), lang);
}

/** »8. december 2026« · "8 December 2026" */
export function formatFullDate(isoDay: IsoDay, lang: Lang): string {
  const parts = readDay(isoDay);
  return `${dayAndMonth(parts, lang)} ${parts.year}`;
}

/** »1. februar – 31. juli 2027«; the year stands twice only when it changes. No line begins with its dash. */
export function formatPeriod(from: IsoDay, to: IsoDay, lang: Lang): string {
  const start = readDay(from);
  const end = readDay(to);
  const last = `${dayAndMonth(end, lang)} ${end.year}`;
  if (start.time === end.time) return last;
  const first = dayAndMonth(start, lang);
  const begin = start.year === end.year ? first : `${first} ${start.year}`;
  return `${begin}${NBSP}– ${last}`;
}

/**
 * »Februar 2027« · "February 2027", of YYYY-MM, as it begins a line.
 * @throws RangeError when the text is not a month.
 */
export function formatMonth(isoMonth: string, lang: Lang): string {
  const { year, month } = readDay(`${isoMonth}-01`);
  const name = MONTHS[lang][month - 1] ?? "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

const COPENHAGEN = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * The Danish calendar day and clock of a moment in UTC.
 * @throws RangeError when the text is not a moment.
 */
export function danishTime(utcIso: string): { day: IsoDay; hour: number; minute: number } {
  const parts = new Map(
    COPENHAGEN.formatToParts(new Date(utcIso)).map((part) => [part.type, part.value] as const),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    day: `${read("year")}-${read("month")}-${read("day")}`,
    hour: Number(read("hour")),
    minute: Number(read("minute")),
  };
}

/** »kl. 9.15« · "09:15", in Danish time. */
export function formatTime(utcIso: string, lang: Lang): string {
  const { hour, minute } = danishTime(utcIso);
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const minutes = twoDigits(minute);
  return lang === "da" ? `kl.${NBSP}${hour}.${minutes}` : `${twoDigits(hour)}:${minutes}`;
}

/** »8. december 2026 kl. 10.15« · "8 December 2026, 10:15", in Danish time. */
export function formatDateTime(utcIso: string, lang: Lang): string {
  const day = formatFullDate(danishTime(utcIso).day, lang);
  return lang === "da" ? `${day} ${formatTime(utcIso, lang)}` : `${day}, ${formatTime(utcIso, lang)}`;
}

/** »08.12.2026« · "08/12/2026": in columns that are read downwards. */
export function formatColumnDate(isoDay: IsoDay, lang: Lang): string {
  return isoDay
    .split("-")
    .reverse()
    .join(lang === "da" ? "." : "/");
}

/** »08.12.2026 kl. 10.15« · "08/12/2026, 10:15", in Danish time, on one line of a column. */
export function formatColumnDateTime(utcIso: string, lang: Lang): string {
  const day = formatColumnDate(danishTime(utcIso).day, lang);
  return lang === "da"
    ? `${day}${NBSP}${formatTime(utcIso, lang)}`
    : `${day},${NBSP}${formatTime(utcIso, lang)}`;
}

/** Whole days from `today` to `day`; negative when the day has passed. */
export function daysUntil(today: IsoDay, day: IsoDay): number {
  return Math.round((readDay(day).time - readDay(today).time) / DAY_MS);
}

/** »om 3 dage«, »i morgen«, »i dag«, »i går«, »for 3 dage siden«: never parted by a line's end. */
export function inDays(days: number, lang: Lang): string {
  const near: Record<Lang, Record<number, string>> = {
    da: { [-1]: "i går", 0: "i dag", 1: "i morgen" },
    en: { [-1]: "yesterday", 0: "today", 1: "tomorrow" },
  };
  const count = Math.abs(days);
  const far: Record<Lang, string> =
    days > 0
      ? { da: `om ${count} dage`, en: `in ${count} days` }
      : { da: `for ${count} dage siden`, en: `${count} days ago` };
  return (near[lang][days] ?? far[lang]).replaceAll(" ", NBSP);
}

/**
 * »1.654«, »7,9«, »−14«: a dot between thousands and a comma before decimals in Danish; the other way round
 * in English. Rounds to `decimals` (0 unless told).
 */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, lang === "da" ? "." : ",");
  const digits = fraction === undefined ? grouped : `${grouped}${lang === "da" ? "," : "."}${fraction}`;
  const isZero = !/[1-9]/.test(digits);
  return value < 0 && !isZero ? `${MINUS}${digits}` : digits;
}

/** »56 %« · "56%". Takes per cent (56), not a fraction (0.56). */
export function formatPercent(percent: number, lang: Lang, decimals = 0): string {
  return `${formatNumber(percent, lang, decimals)}${lang === "da" ? NBSP : ""}%`;
}

const SCALES: readonly { from: number; unit: number; word: Record<Lang, string> }[] = [
  { from: 1e8, unit: 1e9, word: { da: "mia.", en: "bn" } },
  { from: 1e5, unit: 1e6, word: { da: "mio.", en: "m" } },
];

/** »4,1 mio.« · "4.1m", »0,4 mia.« · "0.4bn": one decimal from a hundred thousand up; smaller numbers in full. */
export function formatLargeNumber(value: number, lang: Lang): string {
  const scale = SCALES.find(({ from }) => Math.abs(value) >= from);
  if (!scale) return formatNumber(value, lang);
  return `${formatNumber(value / scale.unit, lang, 1)}${lang === "da" ? NBSP : ""}${scale.word[lang]}`;
}

/** »12.500 kr.« · "DKK 12,500". Takes whole kroner. */
export function formatKroner(amountDkk: number, lang: Lang): string {
  const amount = formatNumber(amountDkk, lang);
  return lang === "da" ? `${amount}${NBSP}kr.` : `DKK${NBSP}${amount}`;
}

/** »3,4 mio. kr.« · "DKK 3.4m" */
export function formatLargeKroner(amountDkk: number, lang: Lang): string {
  const amount = formatLargeNumber(amountDkk, lang);
  return lang === "da" ? `${amount}${NBSP}kr.` : `DKK${NBSP}${amount}`;
}

/**
 * Whole per cent that sum to exactly 100 (largest remainder; on a tie the earlier value gets the point), or
 * zeros when all values are zero.
 * @throws RangeError on a negative or infinite value: a share of such a sum says nothing.
 */
export function wholePercentages(values: readonly number[]): number[] {
  if (values.some((value) => !Number.isFinite(value) || value < 0)) {
    throw new RangeError(`Shares need values of zero or more: ${values.join(", ")}`);
  }
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return values.map(() => 0);
  const exact = values.map((value) => (value / total) * 100);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
