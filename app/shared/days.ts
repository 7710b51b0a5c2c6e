/** A calendar day, YYYY-MM-DD, without time or zone. Days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;
const time = (day: Day) => Date.parse(`${day}T00:00:00Z`);

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(time(text)).toJSON()?.slice(0, 10) === text;
}

export function addDays(day: Day, days: number): Day {
  return new Date(time(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day itself, or the Monday after it when it falls in a weekend. */
export function weekdayFrom(day: Day): Day {
  const weekday = new Date(time(day)).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** The last weekday before the day. */
export function weekdayBefore(day: Day): Day {
  const before = addDays(day, -1);
  return weekdayFrom(before) === before ? before : weekdayBefore(before);
}

/** Whether something that holds from a day to a day, or without an end, holds on `day`. */
export function holdsOn({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }, day: Day): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}
