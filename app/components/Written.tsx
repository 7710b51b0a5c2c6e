import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageWritten, otherLanguage } from "../shared/written-language.ts";

/**
 * Words that a person wrote, in the language in which they wrote them (WCAG 2.2, 3.1.2). `context` is what else the
 * same person wrote there, when the words alone are too few to tell by.
 */
export function Written({ text, context = "" }: { text: string; context?: string | undefined }): ReactNode {
  const { i18n } = useTranslation();
  const lang = languageWritten(text, context, i18n.language);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}

/** Says once, above what people wrote, that it is in another language than the screen. Nothing when it cannot be told. */
export function WrittenIn({ texts }: { texts: readonly (string | null | undefined)[] }) {
  const { t, i18n } = useTranslation();
  const language = otherLanguage(texts.filter(Boolean).join("\n"), i18n.language);
  return language === undefined ? null : <p className="rk-muted">{t(`components.written.${language}`)}</p>;
}

const GAP = "\u0000";

/**
 * A sentence of the screen with words that a person wrote inside it: `say` makes the sentence around the place where
 * they go.
 */
export function WithWritten({ say, text }: { say: (words: string) => string; text: string }): ReactNode {
  const { i18n } = useTranslation();
  if (otherLanguage(text, i18n.language) === undefined) return say(text);
  const [before = "", ...after] = say(GAP).split(GAP);
  return (
    <>
      {before}
      <Written text={text} />
      {after.join("")}
    </>
  );
}
