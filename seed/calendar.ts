/** A day as people and the ledger keep it: `YYYY-MM-DD`, no time, no zone. Days sort as text. */
export type Day = string;

const millisecondsOfDay = 86_400_000;

/** Milliseconds at the start of the day in UTC. Throws a RangeError on anything but a real day. */
function startOf(day: Day): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not a day: ${day}`);
  }
  return start;
}

export function addDays(day: Day, days: number): Day {
  return new Date(startOf(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / millisecondsOfDay);
}

export function yearOf(day: Day): number {
  startOf(day);
  return Number(day.slice(0, 4));
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(startOf(day)).getUTCDay() || 7;
}
