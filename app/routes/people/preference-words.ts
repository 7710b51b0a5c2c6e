import type { TFunction } from "i18next";
import { lengthWords } from "../../components/length-words.ts";
import type { Preferences } from "../../domain/people/index.server.ts";
import { INTERESTS, WISHED_FORMATS } from "../../domain/people/labels.ts";
import { formatFullDate, formatNumber, type Lang } from "../../shared/format.ts";

type Words = { t: TFunction; language: Lang };

/** Each wish in words, the same whether it is the person's own page or a conflict; »Uden betydning« where there is none. */
export function wishesInWords(wishes: Preferences, words: Words) {
  const { t, language } = words;
  const none = t("profile.wishes.none");
  const listed = (labels: string[]) => (labels.length === 0 ? none : labels.join(", "));
  return {
    interests: listed(
      INTERESTS.filter((kind) => wishes.interests.includes(kind)).map((kind) =>
        t(`profile.interest.${kind}`),
      ),
    ),
    distance:
      wishes.maxDistanceKm === null
        ? none
        : t("profile.wishes.distanceValue", { km: formatNumber(wishes.maxDistanceKm, language) }),
    length: lengthWords(wishes, t) ?? none,
    start:
      wishes.startsFrom === null
        ? none
        : t("profile.wishes.startValue", { date: formatFullDate(wishes.startsFrom, language) }),
    formats: listed(
      WISHED_FORMATS.filter((format) => wishes.formats.includes(format)).map((format) =>
        t(`profile.format.${format}`),
      ),
    ),
  };
}

/** The wishes in the order in which they stand on the pages. */
export const WISHES = ["interests", "distance", "length", "start", "formats"] as const;
