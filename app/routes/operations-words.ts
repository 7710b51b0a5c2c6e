import { useTranslation } from "react-i18next";
import type { Language } from "../shared/words.ts";

/** What the pages of the administration's machinery say, and in which language. */
export function useOperations() {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language as Language };
}
