import { useTranslation } from "react-i18next";
import { FARTHEST_KM, MOST_COMPETENCES, MOST_WEEKS } from "../../domain/people/labels.ts";
import type { Lang } from "../../shared/format.ts";

const LIMITS = { most: MOST_COMPETENCES, farthest: FARTHEST_KM, mostWeeks: MOST_WEEKS };

/** The words of the profile's pages; `errorWords` of a code that a form's schema or verb gives. */
export function useProfileWords() {
  const { t, i18n } = useTranslation();
  const language: Lang = i18n.language === "en" ? "en" : "da";
  return {
    t,
    language,
    errorWords: (code: string | undefined) =>
      code === undefined ? undefined : t(`profile.errors.${code}` as "profile.errors.weeks", LIMITS),
  };
}
