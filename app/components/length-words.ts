import type { TFunction } from "i18next";

/** A wish for a length: »4–12 uger«, »Mindst 4 uger«, or null when the length does not matter. */
export function lengthWords(
  { minWeeks: min, maxWeeks: max }: { minWeeks: number | null; maxWeeks: number | null },
  t: TFunction,
): string | null {
  if (min !== null && min === max) return t("profile.wishes.lengthExact", { count: min });
  if (min !== null && max !== null) return t("profile.wishes.lengthBetween", { shortest: min, longest: max });
  if (min !== null) return t("profile.wishes.lengthMin", { count: min });
  return max === null ? null : t("profile.wishes.lengthMax", { count: max });
}
