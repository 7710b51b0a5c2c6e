import { useTranslation } from "react-i18next";
import type { FieldError } from "../../components/ErrorSummary.tsx";
import type { IconName } from "../../components/icon-names.ts";
import { asFormError } from "../../domain/applications/labels.ts";
import { isOneOf, KIND_ICONS, KINDS, type Kind } from "../../domain/catalogue/labels.ts";
import { formatFullDate, formatNumber, formatPeriod, formatShortDate } from "../../shared/format.ts";
import { isLanguage, type Language } from "../../shared/words.ts";

const isKind = (kind: string): kind is Kind => isOneOf(KINDS, kind);

/** The id of a form that an error without a field belongs to. */
export const FORM_ID = "formular";

export type Failed = {
  errors: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string | string[]>>;
};

/** The words that the pages of an application share. */
export function useCaseWords() {
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : "da";
  const kind = (code: string) => (isKind(code) ? t(`catalogue.kind.${code}`) : code);
  return {
    t,
    language,
    kind,
    icon: (code: string): IconName => (isKind(code) ? KIND_ICONS[code] : "sync"),
    /** »Region Sjælland, nu en del af Region Østdanmark«, where the name has changed since. */
    thenAndNow: (organisation: string, now: string | null) =>
      now === null ? organisation : t("applications.nowPartOf", { organisation, now }),
    kindAt: (code: string, organisation: string) =>
      t("applications.kindAt", { kind: kind(code), organisation }),
    period: (startsOn: string | null, endsOn: string | null) =>
      startsOn === null || endsOn === null
        ? t("applications.noPeriod")
        : formatPeriod(startsOn, endsOn, language),
    /** A day of this year without the year. */
    day: (day: string, today: string) =>
      day.slice(0, 4) === today.slice(0, 4) ? formatShortDate(day, language) : formatFullDate(day, language),
    hours: (hours: number) =>
      formatNumber(hours, language, Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2),
    extent: (workload: string, hoursPerWeek: number) =>
      `${t(workload === "full_time" ? "applications.fullTime" : "applications.partTime")}, ${t(
        "applications.hoursPerWeek",
        { hours: formatNumber(hoursPerWeek, language, Number.isInteger(hoursPerWeek) ? 0 : 1) },
      )}`,
  };
}

/** What was wrong with a form that is shown again, and what was typed into it. */
export function useFailed(failed: Failed | undefined) {
  const { t } = useTranslation();
  const error = (field: string): string | undefined => {
    const code = asFormError(failed?.errors[field]);
    return code && t(`applications.errors.${code}`);
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
    hasConflict,
    /** The version that the form was filled in from; the current one once the reader has seen it beside their own. */
    version: (current: number) => (hasConflict ? current : Number(typed("_version") ?? current)),
    /** The three boxes of a date as they were typed; absent when the form was not sent. */
    typedDay: (field: string) =>
      typed(`${field}.day`) === undefined
        ? undefined
        : {
            day: typed(`${field}.day`) ?? "",
            month: typed(`${field}.month`) ?? "",
            year: typed(`${field}.year`) ?? "",
          },
  };
}
