import { wordsOf } from "../../locales/words.server.ts";
import { isDay } from "../../shared/days.ts";
import { formatFullDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";

export type Detail = { name: string; value: string };

/** Where the word of a value is looked for, in this order: what several areas name by code stands with each of them. */
const VALUES = ["operations.value", "operations.jobs.kind", "catalogue.kind"] as const;

/**
 * »fra kladde, til sendt«: the names and values of an entry as its reader says them, days as days; what has no word
 * stands as it is. On the server, where the words of every area are at hand.
 */
export function detailsInWords(details: readonly Detail[], language: Language): string {
  const words = wordsOf(language);
  const said = (code: string, places: readonly string[]) => {
    const place = /^[\w.]+$/.test(code) ? places.find((one) => words.exists(`${one}.${code}`)) : undefined;
    return place === undefined ? code : words.t(`${place}.${code}` as "operations.value.draft");
  };
  const valueWords = (value: string) =>
    isDay(value)
      ? formatFullDate(value, language)
      : value
          .split(",")
          .map((part) => said(part, VALUES))
          .join(" + ");
  return details
    .map(({ name, value }) => `${said(name, ["operations.detail"])}: ${valueWords(value)}`)
    .join(", ");
}
