import { LANGUAGE_NAME } from "../shared/language.ts";
import type { Language } from "../shared/words.ts";

export { languageOf } from "../shared/language.ts";

/** The cookie is needed for the choice to hold and carries nothing else; it lasts a year. */
export function languageCookie(language: Language, secure: boolean): string {
  return `${LANGUAGE_NAME}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? "; Secure" : ""}`;
}
