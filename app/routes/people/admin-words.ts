import { useTranslation } from "react-i18next";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import {
  danishTime,
  formatColumnDate,
  formatDateTime,
  formatFullDate,
  formatNumber,
} from "../../shared/format.ts";
import { isLanguage, type Language } from "../../shared/words.ts";

export const FORM_ID = "formular";

/** The words that the pages of users and organisations share. Codes without a word are shown as they are. */
export function useAdminWords() {
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : "da";
  const date = (day: string) => formatFullDate(day, language);
  const word = (group: "role" | "level" | "sector" | "kind" | "step" | "errors", code: string) =>
    t(`administrationPeople.${group}.${code}` as "administrationPeople.role.hr", { defaultValue: code });
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

type Failed = {
  errors: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string | string[]>>;
};

/** What was wrong with a form that is shown again, and what was typed into it. */
export function useAdminForm(failed: Failed | undefined) {
  const { word } = useAdminWords();
  const error = (field: string): string | undefined => {
    const code = failed?.errors[field];
    return code === undefined ? undefined : word("errors", code);
  };
  const summary: FieldError[] = Object.keys(failed?.errors ?? {}).map((field) => ({
    fieldId: field === "" ? FORM_ID : field,
    text: error(field) ?? "",
  }));
  const typed = (field: string): string | undefined => {
    const value = failed?.typed[field];
    return typeof value === "string" ? value : undefined;
  };
  const hasConflict = failed?.errors[""] === "conflict";
  return {
    error,
    summary,
    typed,
    /** The version the form was filled in from; the current one once the reader has seen it beside their own. */
    version: (current: number) => (hasConflict ? current : Number(typed("_version") ?? current)),
    /** The three boxes as they were typed, or the day that stands there at first. */
    day: (field: string, first: string | null = null) => {
      if (typed(`${field}.day`) !== undefined)
        return {
          day: typed(`${field}.day`) ?? "",
          month: typed(`${field}.month`) ?? "",
          year: typed(`${field}.year`) ?? "",
        };
      const [year = "", month = "", day = ""] = (first ?? "").split("-");
      return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
    },
  };
}
