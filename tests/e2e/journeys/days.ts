const spoken = new Intl.DateTimeFormat("da-DK", { day: "numeric", month: "long", timeZone: "UTC" });
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** »5. december«, as pages write a day: with a no-break space. */
export function inDanish(day: string): string {
  return spoken.format(at(day)).replace(" ", "\u00a0");
}

/** The Monday after a day in a weekend; any other day itself. */
export function weekdayFrom(day: string): string {
  const moved = at(day);
  while ([0, 6].includes(moved.getUTCDay())) moved.setUTCDate(moved.getUTCDate() + 1);
  return moved.toISOString().slice(0, 10);
}
