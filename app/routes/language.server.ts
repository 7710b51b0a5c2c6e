import { isLanguage, type Language } from "../shared/words.ts";

const COOKIE = "sprog";

/** `?sprog=en` first, because it works without cookies; then the cookie; Danish otherwise. */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get("sprog");
  if (isLanguage(asked)) return asked;
  const kept = /(?:^|;\s*)sprog=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return isLanguage(kept) ? kept : "da";
}

/** The cookie is needed for the choice to hold and carries nothing else; it lasts a year. */
export function languageCookie(language: Language, secure: boolean): string {
  return `${COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? "; Secure" : ""}`;
}
