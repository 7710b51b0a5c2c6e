import type { i18n } from "i18next";
import { createWords, type Language } from "../shared/words.ts";
import da from "./da/index.ts";
import daOperations from "./da/operations.json" with { type: "json" };
import en from "./en/index.ts";
import enOperations from "./en/operations.json" with { type: "json" };

const words: Record<Language, i18n> = {
  da: createWords("da", { ...da, operations: daOperations }),
  en: createWords("en", { ...en, operations: enOperations }),
};

/** The server's words. One instance for each language serves all requests: words never change while running. */
export function wordsOf(language: Language): i18n {
  return words[language];
}
