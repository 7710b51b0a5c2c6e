const form =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/;

/**
 * ISO 8601 with a zone, as AGS 3.4.9 shows it and as real tools send it: `Z`, `+00:00`, `+0000`, `+00`, with or
 * without parts of a second (kept to the millisecond). Null for anything else, also for days that do not exist.
 */
export function parseTimestamp(value: unknown): Date | null {
  const match = typeof value === "string" ? form.exec(value) : null;
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const [, , , , , , , fraction = "", sign, zoneHours = "00", zoneMinutes = "00"] = match;
  if (year === undefined || month === undefined || hour === undefined || hour > 23) return null;
  if (minute === undefined || minute > 59 || second === undefined || second > 59) return null;
  if (Number(zoneHours) > 14 || Number(zoneMinutes) > 59) return null;
  const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3));
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day) return null;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000 * (sign === "-" ? -1 : 1);
  return new Date(local.getTime() - offset);
}
