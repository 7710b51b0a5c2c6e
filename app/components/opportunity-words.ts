import type { TFunction } from "i18next";
import type { OpportunitySummary } from "../domain/catalogue/index.server.ts";
import {
  ACT_OF_KIND,
  DEADLINE_NEAR_DAYS,
  isOneOf,
  KIND_ICONS,
  KINDS,
  type Kind,
  lengthOf,
} from "../domain/catalogue/labels.ts";
import {
  daysUntil,
  formatDate,
  formatFullDate,
  formatNumber,
  formatPeriod,
  formatShortDate,
  inDays,
  type Lang,
} from "../shared/format.ts";

export type InLanguage = { t: TFunction; language: Lang; today: string };

/** The kind's word and drawing. A kind that is not known yet is shown as a rotation would be. */
export function kindOf(kind: string): Kind {
  return isOneOf(KINDS, kind) ? kind : "rotation";
}

export function kindWords(kind: string, t: TFunction): { label: string; icon: (typeof KIND_ICONS)[Kind] } {
  const known = kindOf(kind);
  return { label: t(`catalogue.kind.${known}`), icon: KIND_ICONS[known] };
}

/** »Aarhus Kommune, Borgerservice« */
export function hostWords({ organisation, unit }: Pick<OpportunitySummary, "organisation" | "unit">): string {
  return unit === null || unit === organisation.name ? organisation.name : `${organisation.name}, ${unit}`;
}

/** »Aarhus, delvist hjemmefra«; a course is online wherever it comes from. */
export function placeWords(
  { kind, format, place }: Pick<OpportunitySummary, "kind" | "format" | "place">,
  t: TFunction,
): string | undefined {
  if (format === "online" && (kind === "e_learning" || place === null)) return t("catalogue.place.anywhere");
  if (place === null) return undefined;
  if (format === "online") return t("catalogue.place.online", { place });
  return format === "hybrid" ? t("catalogue.place.hybrid", { place }) : place;
}

/** »1. februar – 31. juli 2027« */
export function periodWords(
  { startsOn, endsOn }: Pick<OpportunitySummary, "startsOn" | "endsOn">,
  language: Lang,
): string | undefined {
  if (startsOn === null) return undefined;
  return endsOn === null ? formatFullDate(startsOn, language) : formatPeriod(startsOn, endsOn, language);
}

function lengthWords(weeks: number, t: TFunction): string {
  const { unit, count } = lengthOf(weeks);
  return t(`catalogue.extent.${unit}`, { count });
}

/** »Fuld tid, 6 måneder« · »22 timer om ugen, 3 måneder« · »40 timer over 6 måneder« · »4 timer« */
export function extentWords(
  {
    kind,
    workload,
    weeks,
    hours,
    hoursPerWeek,
  }: Pick<OpportunitySummary, "kind" | "workload" | "weeks" | "hours" | "hoursPerWeek">,
  { t, language }: Pick<InLanguage, "t" | "language">,
): string | undefined {
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  // A catalogue of others may not say how long.
  if (weeks === 0 && hours === null) return undefined;
  if ((kind === "e_learning" || weeks === 0) && hours !== null)
    return t("catalogue.extent.hours", { count: hours, hours: number(hours) });
  const length = lengthWords(weeks, t);
  const isByTheWeek = ACT_OF_KIND[kindOf(kind)] === "apply";
  if (!isByTheWeek && hours !== null)
    return t("catalogue.extent.hoursOver", { hours: number(hours), length });
  if (workload === "full_time") return t("catalogue.extent.full_time", { length });
  return t("catalogue.extent.part_time", { hours: number(hoursPerWeek), length });
}

/** A day without its year when that is the year at hand. */
function dayWords(day: string, { language, today }: Pick<InLanguage, "language" | "today">): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? formatShortDate(day, language)
    : formatFullDate(day, language);
}

/** »8. december 2026«, near »24. november – om 3 dage«: the day alone, where a heading says what it is. */
export function deadlineDayWords(
  deadline: string,
  words: Pick<InLanguage, "language" | "today" | "t">,
): {
  text: string;
  soon: boolean;
} {
  const { t, language, today } = words;
  const days = daysUntil(today, deadline);
  if (days < 0 || days > DEADLINE_NEAR_DAYS) return { text: formatFullDate(deadline, language), soon: false };
  const text = formatShortDate(deadline, language);
  return { text: t("catalogue.deadline.soon", { text, days: inDays(days, language) }), soon: true };
}

/**
 * »Søg senest 8. december«; from three days before, the weekday and how long is left; »Fristen er udløbet …« when it
 * has passed or the host has closed. Undefined when there is no deadline to tell of.
 */
export function deadlineWords(
  { kind, state, deadline }: Pick<OpportunitySummary, "kind" | "state" | "deadline">,
  words: InLanguage,
): { text: string; soon: boolean } | undefined {
  const { t, language, today } = words;
  if (state === "cancelled") return { text: t("catalogue.deadline.cancelled"), soon: false };
  if (deadline !== null && deadline < today)
    return { text: t("catalogue.deadline.past", { date: dayWords(deadline, words) }), soon: false };
  if (state === "closed" || state === "archived")
    return { text: t("catalogue.deadline.closed"), soon: false };
  if (deadline === null) return undefined;
  const key = `catalogue.deadline.${ACT_OF_KIND[kindOf(kind)]}` as const;
  const days = daysUntil(today, deadline);
  if (days > DEADLINE_NEAR_DAYS) return { text: t(key, { date: dayWords(deadline, words) }), soon: false };
  const text = t(key, { date: formatDate(deadline, language) });
  return { text: t("catalogue.deadline.soon", { text, days: inDays(days, language) }), soon: true };
}
