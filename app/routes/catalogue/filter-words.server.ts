import type { TFunction } from "i18next";
import {
  DEADLINES,
  DURATION_NAMES,
  FORMATS,
  isOneOf,
  KINDS,
  LEVELS,
  NO_DEADLINE,
  PRICE_NAMES,
  SECTORS,
  STARTS_ANY_TIME,
  STARTS_LATER,
  WORKLOADS,
} from "../../domain/catalogue/labels.ts";
import { inSentence } from "../../domain/matching/labels.ts";
import { formatMonth, type Lang } from "../../shared/format.ts";
import { weeksIn } from "./length-range.ts";
import { ANYWHERE, type FilterName } from "./search-address.ts";

export type FilterWords = {
  t: TFunction;
  language: Lang;
  /** Regioner and kommuner. */
  places: readonly { code: string; name: string }[];
  competences: readonly { id: string; da: string; en: string }[];
  organisations: readonly { id: string; name: string }[];
};

/** What a filter's value is called in its group. */
export function filterLabel(filter: FilterName, value: string, words: FilterWords): string {
  const { t, language } = words;
  switch (filter) {
    case "kinds":
      return isOneOf(KINDS, value) ? t(`catalogue.kind.${value}`) : value;
    case "sectors":
      return isOneOf(SECTORS, value) ? t(`catalogue.sector.${value}`) : value;
    case "places":
      if (value === ANYWHERE) return t("catalogue.search.anywhere");
      return words.places.find(({ code }) => code === value)?.name ?? value;
    case "distances":
      return t("catalogue.search.within", { km: value });
    case "organisations":
      return words.organisations.find(({ id }) => id === value)?.name ?? value;
    case "durations":
      return isOneOf(DURATION_NAMES, value) ? t(`catalogue.duration.${value}`) : value;
    case "lengths":
      return lengthLabel(value, t);
    case "starts":
      if (value === STARTS_LATER) return t("catalogue.search.start.later");
      return value === STARTS_ANY_TIME ? t("catalogue.search.start.anyTime") : formatMonth(value, language);
    case "deadlines":
      return isOneOf(DEADLINES, value) ? t(`catalogue.search.deadline.${value}`) : value;
    case "workloads":
      return isOneOf(WORKLOADS, value) ? t(`catalogue.workload.${value}`) : value;
    case "formats":
      return isOneOf(FORMATS, value) ? t(`catalogue.format.${value}`) : value;
    case "competences":
      return words.competences.find(({ id }) => id === value)?.[language] ?? value;
    case "levels":
      return isOneOf(LEVELS, value) ? t(`catalogue.level.${value}`) : value;
    case "prices":
      return isOneOf(PRICE_NAMES, value) ? t(`catalogue.price.${value}`) : value;
  }
}

/** What it is called where its group is not named: on its chip. */
export function chipLabel(filter: FilterName, value: string, words: FilterWords): string {
  const label = filterLabel(filter, value, words);
  // A month keeps its capital in English.
  const isMonth = filter === "starts" && /^\d/.test(value);
  const within = isMonth && words.language === "en" ? label : inSentence(label);
  if (filter === "starts") return words.t("catalogue.search.chip.start", { label: within });
  if (filter === "deadlines" && value !== NO_DEADLINE)
    return words.t("catalogue.search.chip.deadline", { label: within });
  return label;
}

function lengthLabel(value: string, t: TFunction): string {
  const { from, to } = weeksIn(value);
  if (from === null) return t("catalogue.search.length.most", { count: to ?? 0 });
  if (to === null) return t("catalogue.search.length.least", { count: from });
  return from === to
    ? t("catalogue.search.length.just", { count: from })
    : t("catalogue.search.length.between", { from, to });
}
