/** What a person looks for. Weeks are whole, the day is YYYY-MM-DD, null and empty lists mean: it does not matter. */
export type Preferences = {
  interests: readonly string[];
  maxDistanceKm: number | null;
  minWeeks: number | null;
  maxWeeks: number | null;
  startsFrom: string | null;
  formats: readonly string[];
};

export type PreferenceField = "maxWeeks" | "startsFrom";

/**
 * What cannot be asked for, by field. A day that stands there already may have passed since; only a new one must lie
 * ahead.
 */
export function preferenceProblems(
  { minWeeks, maxWeeks, startsFrom }: Preferences,
  { saved, today }: { saved: Pick<Preferences, "startsFrom">; today: string },
): Partial<Record<PreferenceField, "weeksOrder" | "startPast">> {
  const shorter = minWeeks !== null && maxWeeks !== null && maxWeeks < minWeeks;
  const past = startsFrom !== null && startsFrom < today && startsFrom !== saved.startsFrom;
  return { ...(shorter && { maxWeeks: "weeksOrder" }), ...(past && { startsFrom: "startPast" }) };
}
