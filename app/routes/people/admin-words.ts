import { useTranslation } from "react-i18next";
import {
  danishTime,
  formatColumnDate,
  formatDateTime,
  formatFullDate,
  formatNumber,
} from "../../shared/format.ts";
import { isLanguage, type Language } from "../../shared/words.ts";
import { type Failed, failedForm } from "../failed-form.ts";

/** Written out: a page is sent the words whose keys begin as these do, and not all of the administration's. */
const GROUPS = {
  role: "administrationPeople.role.",
  level: "administrationPeople.level.",
  sector: "administrationPeople.sector.",
  kind: "administrationPeople.kind.",
  step: "administrationPeople.step.",
  errors: "administrationPeople.errors.",
} as const;

/** The words that the pages of users and organisations share. Codes without a word are shown as they are. */
export function useAdminWords() {
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : "da";
  const date = (day: string) => formatFullDate(day, language);
  const word = (group: keyof typeof GROUPS, code: string) =>
    t(`${GROUPS[group]}${code}` as "administrationPeople.role.hr", { defaultValue: code });
  /** »01.01.2027«: in columns that are read downwards. */
  const shortDate = (day: string) => formatColumnDate(day, language);
  return {
    t,
    language,
    shortDate,
    word,
    date,
    moment: (at: Date) => formatDateTime(at.toISOString(), language),
    dayOfMoment: (at: Date) => date(danishTime(at.toISOString()).day),
    number: (value: number) => formatNumber(value, language),
    /** »Fra 1. januar 2027«, »1. januar 2020 – 31. december 2026« */
    period: (validFrom: string | null, validTo: string | null) =>
      validFrom === null
        ? validTo === null
          ? t("administrationPeople.always")
          : t("administrationPeople.until", { date: date(validTo) })
        : validTo === null
          ? t("administrationPeople.from", { date: date(validFrom) })
          : `${date(validFrom)} – ${date(validTo)}`,
    /** The same for a column: »01.01.2020 – 31.12.2026«. */
    shortPeriod: (validFrom: string | null, validTo: string | null) =>
      validFrom === null && validTo === null
        ? t("administrationPeople.always")
        : `${validFrom === null ? "" : shortDate(validFrom)} – ${validTo === null ? "" : shortDate(validTo)}`.trim(),
    roleIn: (role: string, organisation: string | null) =>
      t("administrationPeople.roleIn", {
        role: word("role", role),
        scope: organisation ?? t("administrationPeople.wholeCountry"),
      }),
  };
}

/** What was wrong with a form that is shown again, in the words of the administration. */
export function useAdminForm(failed: Failed | undefined) {
  const { word } = useAdminWords();
  const form = failedForm(failed, (code) => word("errors", code));
  return {
    ...form,
    /** The three boxes as they were typed, or the day that stands there at first. */
    day: (field: string, first: string | null = null) => {
      const [year = "", month = "", day = ""] = (first ?? "").split("-");
      return form.typedDay(field) ?? { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
    },
  };
}
