import { useTranslation } from "react-i18next";
import { danishTime, formatDate, formatFullDate, formatPeriod } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";

const TONES = {
  awaiting_nominee: "partly",
  nominee_accepted: "good",
  nominee_declined: "quiet",
  withdrawn: "quiet",
} as const;

type Errors = Readonly<Record<string, string>>;

/** The words of nominations in the reader's language. */
export function useNominationWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const errorText = (code: string | undefined) =>
    code === undefined
      ? undefined
      : code === "conflict"
        ? t("shell.conflict")
        : t(`programmes.errors.${code}` as "programmes.errors.too_long");
  return {
    t,
    language,
    date: (day: string) => formatDate(day, language),
    fullDate: (day: string) => formatFullDate(day, language),
    dateOf: (at: Date | string) => formatDate(danishTime(new Date(at).toISOString()).day, language),
    period: (from: string | null, to: string | null) =>
      from === null || to === null ? null : formatPeriod(from, to, language),
    tone: (state: keyof typeof TONES) => TONES[state],
    errorText,
    /** For the summary; the empty name is the form as a whole, which `formId` leads to. */
    errorList: (errors: Errors, formId: string) =>
      Object.entries(errors).map(([field, code]) => ({
        fieldId: field === "" ? formId : field,
        text: errorText(code) ?? "",
      })),
  };
}
