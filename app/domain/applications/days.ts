import { addDays, type Day, isDay } from "../../shared/days.ts";

export { addDays, type Day, isDay };

const DAY_MS = 86_400_000;
const time = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day itself, or the Monday after it when it falls in a weekend. */
export function weekdayFrom(day: Day): Day {
  const weekday = new Date(time(day)).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** Whole weeks from the first day to the last, both included. */
export function wholeWeeks(from: Day, to: Day): number {
  const days = Math.round((time(to) - time(from)) / DAY_MS) + 1;
  return Math.max(0, Math.floor(days / 7));
}
