import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "da" | "en";
export function isLanguage(value: unknown): value is Language {
  return value === "da" || value === "en";
}

/**
 * The words of one language, ready at once. A missing English word falls back to nothing: the test of the locale
 * files finds it before a reader does.
 */
export function createWords(language: Language, resources: Record<string, unknown>): i18n {
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
