import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type {
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  HandleErrorFunction,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { wordsOf } from "./locales/words.server.ts";
import { KeptLanguage } from "./shared/kept-language.ts";
import { languageInAddress, languageOf } from "./shared/language.ts";
import { RequestInfoProvider } from "./shared/request-info.tsx";

const RENDER_LIMIT_MS = 10_000;

/** Everything that Rokade shows may be personal: nothing is kept by browsers or proxies (ASVS 5.0, 14.3.2). */
const PRIVATE = "no-store";

/** The same address answers others than its own reader otherwise: by language, and by who is signed in. */
const VARY = "Cookie";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const language = languageOf(request);
  const page = (
    <RequestInfoProvider info={{ nonce, requestId }}>
      <KeptLanguage.Provider value={languageInAddress(request)}>
        <I18nextProvider i18n={wordsOf(language)}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </I18nextProvider>
      </KeptLanguage.Provider>
    </RequestInfoProvider>
  );
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(limit);
        const body = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", PRIVATE);
        headers.set("Content-Language", language);
        headers.append("Vary", VARY);
        text(body).then(
          (html) => resolve(new Response(inReadingOrder(withoutNulls(html)), { headers, status })),
          reject,
        );
        pipe(body);
      },
      onShellError: reject,
      onError: reject,
    });
    const limit = setTimeout(() => abort(new Error("The page took too long to render")), RENDER_LIMIT_MS);
  });
}

/**
 * The page is read before its scripts are needed: they are fetched after css and fonts. Remix asks for all at once.
 * Development leaves it, since React would complain of an attribute that it did not write.
 */
function inReadingOrder(html: string): string {
  if (import.meta.env.DEV) return html;
  return html.replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" ');
}

/**
 * React 18 writes up to two null bytes into the page where a letter of several bytes falls on the edge of one of its
 * buffers of 2,048 bytes. HTML has no null bytes of its own, and in an attribute each would be shown as a question mark.
 */
function withoutNulls(html: string): string {
  return html.replaceAll("\0", "");
}

export const handleDataRequest: HandleDataRequestFunction = (response, { request }) => {
  response.headers.set("Cache-Control", PRIVATE);
  response.headers.set("Content-Language", languageOf(request));
  response.headers.append("Vary", VARY);
  return response;
};

/** The kind of error and where it was thrown go into the log; its message may quote somebody's data and does not. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const name = error instanceof Error ? error.name : "unknown";
  const place =
    error instanceof Error
      ? (error.stack?.split("\n").find((line) => /^\s+at /.test(line)) ?? "").trim()
      : "";
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  context.rokade.log.error({ requestId: context.requestId, error: name, code, place }, "unexpected error");
};
