import { useTranslation } from "react-i18next";
import da from "../locales/da/operations.json" with { type: "json" };
import en from "../locales/en/operations.json" with { type: "json" };
import type { Language } from "../shared/words.ts";

const words = { da: { operations: da }, en: { operations: en } };

/** The words of the administration's machinery. Few ever read them: they come with its pages and not with every page. */
export function useOperations() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  if (!i18n.exists("operations.audit.lead"))
    i18n.addResourceBundle(language, "translation", words[language], true);
  return { t, language };
}
