import type { Language } from "./words.ts";

const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  da: new Intl.Collator("da"),
  en: new Intl.Collator("en-GB"),
};

/**
 * A list in the alphabetical order of a language: å last in Danish, beside a in English. Sort where a page is made and
 * not where it is shown, so that server and browser never disagree.
 */
export function alphabetical<T>(list: Iterable<T>, language: Language, nameOf: (one: T) => string): T[] {
  return [...list].sort((a, b) => COLLATORS[language].compare(nameOf(a), nameOf(b)));
}
