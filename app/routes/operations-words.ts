import { useTranslation } from "react-i18next";
import { isLanguage, type Language } from "../shared/words.ts";

/** The words of the administration's pages, and the language to write dates and numbers in. */
export function useOperations() {
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : "da";
  return { t, language };
}
