import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { stayAtAnchors } from "./routes/enhance.tsx";
import { KeptLanguage } from "./shared/kept-language.ts";
import { RequestInfoProvider } from "./shared/request-info.tsx";
import { createWords, isLanguage } from "./shared/words.ts";

async function start(): Promise<void> {
  const language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : "da";
  const { default: resources } = await (language === "en"
    ? import("./locales/en/index.ts")
    : import("./locales/da/index.ts"));
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const requestId = meta("request-id");
  const kept = meta("kept-language");
  stayAtAnchors();
  startTransition(() => {
    hydrateRoot(
      document,
      <RequestInfoProvider info={requestId === undefined ? {} : { requestId }}>
        <KeptLanguage.Provider value={isLanguage(kept) ? kept : undefined}>
          <I18nextProvider i18n={createWords(language, resources)}>
            <RemixBrowser />
          </I18nextProvider>
        </KeptLanguage.Provider>
      </RequestInfoProvider>,
    );
  });
}

void start();
