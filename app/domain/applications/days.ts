import { addDays, type Day, isDay, weekdayBefore, weekdayFrom } from "../../shared/days.ts";

export { addDays, type Day, isDay, weekdayBefore, weekdayFrom };

const DAY_MS = 86_400_000;
const time = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Whole weeks from the first day to the last, both included. */
export function wholeWeeks(from: Day, to: Day): number {
  const days = Math.round((time(to) - time(from)) / DAY_MS) + 1;
  return Math.max(0, Math.floor(days / 7));
}
