import { isLanguage, type Language } from "./words.ts";

/** The name of the cookie and of the parameter that choose the language. */
export const LANGUAGE_NAME = "sprog";

type Asking = Pick<Request, "url"> & { headers: Pick<Headers, "get"> };

const asked = (request: Asking): Language | undefined => {
  const value = new URL(request.url).searchParams.get(LANGUAGE_NAME);
  return isLanguage(value) ? value : undefined;
};

const remembered = (request: Asking): Language => {
  const value = /(?:^|;\s*)sprog=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return isLanguage(value) ? value : "da";
};

/** `?sprog=en` first, because it works without cookies; then the cookie; Danish otherwise. */
export function languageOf(request: Asking): Language {
  return asked(request) ?? remembered(request);
}

/** The language that only the address of the request asks for: each address that leads on has to name it again. */
export function languageInAddress(request: Asking): Language | undefined {
  const language = asked(request);
  return language === remembered(request) ? undefined : language;
}

/** The same address in a language. Addresses of others, places on the page and addresses that name one are left. */
export function inLanguage(address: string, language: Language): string {
  if (!/^(\/(?![/\\])|\?)/.test(address)) return address;
  const [, place = "", fragment = ""] = /^([^#]*)(.*)$/s.exec(address) ?? [];
  const [, query] = place.split("?");
  if (new URLSearchParams(query).has(LANGUAGE_NAME)) return address;
  const joint = query === undefined ? "?" : query === "" ? "" : "&";
  return `${place}${joint}${LANGUAGE_NAME}=${language}${fragment}`;
}

/** The same address without a language of its own: it follows the reader's choice. */
export function inAnyLanguage(address: string): string {
  const [, path = "", query = "", fragment = ""] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
  const kept = query.split("&").filter((pair) => pair !== "" && !/^sprog(=|$)/.test(pair));
  return path + (kept.length > 0 ? `?${kept.join("&")}` : "") + fragment;
}
