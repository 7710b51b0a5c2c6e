import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { stayAtAnchors } from "./routes/enhance.tsx";
import { KeptLanguage } from "./shared/kept-language.ts";
import { RequestInfoProvider } from "./shared/request-info.tsx";
import { isLanguage } from "./shared/words.ts";

function start(): void {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const requestId = meta("request-id");
  const kept = meta("kept-language");
  stayAtAnchors();
  startTransition(() => {
    hydrateRoot(
      document,
      <RequestInfoProvider info={requestId === undefined ? {} : { requestId }}>
        <KeptLanguage.Provider value={isLanguage(kept) ? kept : undefined}>
          <RemixBrowser />
        </KeptLanguage.Provider>
      </RequestInfoProvider>,
    );
  });
}

start();
