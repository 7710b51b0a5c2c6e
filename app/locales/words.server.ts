import type { i18n } from "i18next";
import { createWords, type Language } from "../shared/words.ts";
import da from "./da/index.ts";
import en from "./en/index.ts";

const words: Record<Language, i18n> = { da: createWords("da", da), en: createWords("en", en) };

/** The server's words. One instance for each language serves all requests: words never change while running. */
export function wordsOf(language: Language): i18n {
  return words[language];
}
