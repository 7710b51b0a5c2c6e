import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../shared/words.ts";
import da from "./da/index.ts";
import en from "./en/index.ts";

const words: Record<Language, i18n> = {
  da: createWords("da", da),
  en: createWords("en", en),
};

/** The server's words. One instance for each language serves all requests: words never change while running. */
export function wordsOf(language: Language): i18n {
  return words[language];
}

/**
 * The words of one language, ready at once. A missing English word falls back to nothing: the test of the locale
 * files finds it before a reader does.
 */
function createWords(language: Language, resources: Record<string, unknown>): i18n {
  const words = createInstance();
  words.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: resources } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return words;
}
