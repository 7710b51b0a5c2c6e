import { useTranslation } from "react-i18next";
import type { IconName } from "../../components/icon-names.ts";
import { asFormError } from "../../domain/applications/labels.ts";
import { isOneOf, KIND_ICONS, KINDS, type Kind } from "../../domain/catalogue/labels.ts";
import { formatFullDate, formatNumber, formatPeriod, formatShortDate } from "../../shared/format.ts";
import { isLanguage, type Language } from "../../shared/words.ts";
import { type Failed, failedForm } from "../failed-form.ts";

const isKind = (kind: string): kind is Kind => isOneOf(KINDS, kind);

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

/** What was wrong with a form that is shown again, in the words of applications. */
export function useFailed(failed: Failed | undefined) {
  const { t } = useTranslation();
  return failedForm(failed, (code) => {
    const known = asFormError(code);
    return known && t(`applications.errors.${known}`);
  });
}
