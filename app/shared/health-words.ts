import { formatDateTime, formatFullDate, formatNumber } from "./format.ts";
import { HEALTH_VALUES, type HealthValue, type HealthValues } from "./health.ts";
import type { Language } from "./words.ts";

/** The values of a finding as its reader writes them; one that it does not have is empty. */
export function healthValues(
  values: HealthValues,
  language: Language,
): Record<(typeof HEALTH_VALUES)[number], string> {
  const texts = HEALTH_VALUES.map((name) => [name, values[name] ? written(values[name], language) : ""]);
  return Object.fromEntries(texts) as Record<(typeof HEALTH_VALUES)[number], string>;
}

function written(value: HealthValue, language: Language): string {
  if ("bytes" in value) return formatBytes(value.bytes, language);
  if ("count" in value) return formatNumber(value.count, language);
  if ("moment" in value) return formatDateTime(value.moment, language);
  if ("day" in value) return formatFullDate(value.day, language);
  return value.text;
}

function formatBytes(bytes: number, language: Language): string {
  const megabytes = bytes / 1024 ** 2;
  return megabytes < 1024
    ? `${formatNumber(megabytes, language, megabytes < 10 ? 1 : 0)}\u00a0MB`
    : `${formatNumber(megabytes / 1024, language, 1)}\u00a0GB`;
}
