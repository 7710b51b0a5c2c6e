import { createInstance } from "i18next";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider, initReactI18next } from "react-i18next";
import da from "../../app/locales/da/components.json" with { type: "json" };

const danish = createInstance();
danish.use(initReactI18next);
await danish.init({
  lng: "da",
  resources: { da: { translation: { components: da } } },
  interpolation: { escapeValue: false },
});

/** The markup a server sends, in Danish. */
export function render(node: ReactNode): string {
  return renderToStaticMarkup(<I18nextProvider i18n={danish}>{node}</I18nextProvider>);
}

/** The words of the markup, as they are read. */
export function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The attributes of the first tag that matches. */
export function attributes(html: string, tag: RegExp): Record<string, string> {
  const found = new RegExp(`<(?:${tag.source})[^>]*>`).exec(html)?.[0] ?? "";
  return Object.fromEntries([...found.matchAll(/([\w-]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
}
