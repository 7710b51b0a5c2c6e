import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { stayAtAnchors } from "./routes/enhance.tsx";
import { RequestInfoProvider } from "./shared/request-info.tsx";
import { createWords, isLanguage } from "./shared/words.ts";

async function start(): Promise<void> {
  const language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : "da";
  const { default: resources } = await (language === "en"
    ? import("./locales/en/index.ts")
    : import("./locales/da/index.ts"));
  const requestId = document.querySelector<HTMLMetaElement>('meta[name="request-id"]')?.content;
  stayAtAnchors();
  startTransition(() => {
    hydrateRoot(
      document,
      <RequestInfoProvider info={requestId === undefined ? {} : { requestId }}>
        <I18nextProvider i18n={createWords(language, resources)}>
          <RemixBrowser />
        </I18nextProvider>
      </RequestInfoProvider>,
    );
  });
}

void start();
