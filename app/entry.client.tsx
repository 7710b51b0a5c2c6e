import { RemixBrowser } from "@remix-run/react";
import { startTransition, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { stayAtAnchors } from "./routes/enhance.tsx";
import { keepTyped } from "./shared/keep-typed.ts";
import { KeptLanguage } from "./shared/kept-language.ts";
import { RequestInfoProvider } from "./shared/request-info.tsx";
import { isLanguage } from "./shared/words.ts";

function TakenOver({ then }: { then: () => void }) {
  useLayoutEffect(then, [then]);
  return null;
}

function start(): void {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const requestId = meta("request-id");
  const kept = meta("kept-language");
  const writeBack = keepTyped();
  stayAtAnchors();
  startTransition(() => {
    hydrateRoot(
      document,
      <RequestInfoProvider info={requestId === undefined ? {} : { requestId }}>
        <KeptLanguage.Provider value={isLanguage(kept) ? kept : undefined}>
          <RemixBrowser />
          <TakenOver then={writeBack} />
        </KeptLanguage.Provider>
      </RequestInfoProvider>,
    );
  });
}

start();
