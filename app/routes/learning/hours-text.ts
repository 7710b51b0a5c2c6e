import type { TFunction } from "i18next";
import { formatNumber, type Lang } from "../../shared/format.ts";

/** »1 time«, »7,5 timer«, »0,25 time«: hours in whole quarters, as people say them. */
export function hoursText(hours: number, t: TFunction, lang: Lang): string {
  return t("learning.hours", { count: hours, hours: hoursNumber(hours, lang) });
}

/** The number alone, with as many decimals as its quarters need. */
export function hoursNumber(hours: number, lang: Lang): string {
  const decimals = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2;
  return formatNumber(hours, lang, decimals);
}
