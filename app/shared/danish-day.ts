import { addDays, type Day } from "./days.ts";
import { danishTime } from "./format.ts";

const HOUR_MS = 3_600_000;

/** The moment at which a day begins in Denmark: 22 or 23 o'clock UTC on the day before. */
function danishDayStart(day: Day): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isStart = (time: number) => {
    const { day: there, hour } = danishTime(new Date(time).toISOString());
    return there === day && hour === 0;
  };
  const start = [1, 2].map((hours) => midnight - hours * HOUR_MS).find(isStart);
  return new Date(start ?? midnight);
}

/** From the first moment of a day to the first moment after another; a day that is not given sets no bound. */
export function danishPeriod(from: Day | null, to: Day | null): { from?: Date; to?: Date } {
  return {
    ...(from !== null && { from: danishDayStart(from) }),
    ...(to !== null && { to: danishDayStart(addDays(to, 1)) }),
  };
}
