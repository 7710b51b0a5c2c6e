import { findWords, isWords, saying, type Words } from "./say-words.ts";
import { isLanguage, type Language } from "./words.ts";

/**
 * What `react-i18next` is in the browser (vite-words.ts puts it there): the same `t` for the words of the pages that
 * were opened, without the 17 kB that only the server needs. A page's language is that of its document.
 */
const asked = typeof document === "undefined" ? undefined : document.documentElement.lang;
const language: Language = isLanguage(asked) ? asked : "da";
const words: Words = {};
const t = saying(words, language);
const exists = (key: string) => findWords(words, key) !== undefined;
const translation = { t, i18n: { language, exists } };

export const useTranslation = () => translation;

/** Fetches what a page says in the reader's language. A route module waits for it before anything of it is shown. */
export async function loadWords(
  of: Readonly<Record<Language, () => Promise<{ default: Words }>>>,
): Promise<void> {
  merge(words, (await of[language]()).default);
}

function merge(into: Words, more: Words): void {
  for (const [key, value] of Object.entries(more)) {
    const known = into[key];
    if (isWords(value) && isWords(known)) merge(known, value);
    else into[key] = value;
  }
}
