import type { Clock } from "../../app/ports/clock.ts";

const DAY = 86_400_000;
const danishDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The machine's clock, moved `shiftDays` ahead in a demo world that shows what the calendar will bring. */
export function systemClock(shiftDays = 0): Clock {
  const now = () => new Date(Date.now() + shiftDays * DAY);
  return { now, today: () => danishDay.format(now()) };
}

/** A clock that stands still until it is set: for tests and for building the demo world. */
export function fixedClock(instant: string): Clock & { set(instant: string): void } {
  let current = new Date(instant);
  return {
    now: () => new Date(current),
    today: () => danishDay.format(current),
    set: (next) => {
      current = new Date(next);
    },
  };
}
