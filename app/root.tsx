import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import regular from "../node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2?url";
import semiBold from "../node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2?url";
import favicon from "./assets/favicon.svg?url";
import { inboxCounts } from "./domain/home/index.server.ts";
import { mayAdminister } from "./domain/people/index.server.ts";
import { Enhance } from "./routes/enhance.tsx";
import { ErrorScreen, errorCodeOf } from "./routes/error-screen.tsx";
import { healthOf } from "./routes/health.server.ts";
import { menuOf } from "./routes/menu.ts";
import { readMessages } from "./routes/read-messages.server.ts";
import { currentActor } from "./routes/session.server.ts";
import { needsSomebody } from "./shared/health.ts";
import { KeptLanguage } from "./shared/kept-language.ts";
import { inAnyLanguage, inLanguage } from "./shared/language.ts";
import { useRequestInfo } from "./shared/request-info.tsx";
import type { Language } from "./shared/words.ts";
import { otherLanguage } from "./shared/written-language.ts";
import "./styles/theme.scss";

/** The two fonts of every page are fetched beside the css: text that changes its font moves what stands below it. */
const font = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const;

export const links = () => [
  { rel: "icon", href: favicon, type: "image/svg+xml" },
  font(regular),
  font(semiBold),
];

export async function loader(args: LoaderFunctionArgs) {
  const { rokade, memo } = args.context;
  const actor = await currentActor(args);
  if (actor) await readMessages(args, actor);
  const counts = actor ? await inboxCounts({ ...rokade, actor }) : null;
  const attention = actor && mayAdminister(actor) ? (await healthOf(args)).filter(needsSomebody).length : 0;
  return {
    baseUrl: rokade.env.baseUrl,
    user: actor ? { name: actor.name, workplace: actor.employment?.organisationName ?? "" } : null,
    menu: menuOf(actor, counts, attention),
    /** Stands in every form of this page: see the jobs area's `once`. */
    once: rokade.ids.secret(),
    formFailed: memo.has("formFailed"),
  };
}

export type RootData = Awaited<ReturnType<typeof loader>>;

function PageTitle() {
  const { t, i18n } = useTranslation();
  const pages = useMatches().map(
    (match) => match.data as { title?: unknown; formFailed?: unknown } | undefined,
  );
  const titles = pages.map((page) => page?.title);
  const error = useRouteError();
  // Without an error it is undefined; after a post, null.
  const own =
    error === undefined || error === null
      ? titles.findLast((title) => typeof title === "string")
      : t(`shell.error.${errorCodeOf(statusOf(error))}.title`);
  const title = typeof own === "string" ? `${own} – Rokade` : "Rokade";
  return (
    <title lang={otherLanguage(title, i18n.language)}>
      {pages.some((page) => page?.formFailed === true) ? `${t("shell.errorPrefix")} ${title}` : title}
    </title>
  );
}

/** The page's address in each language, and the one that follows the reader's own choice. */
function Alternates() {
  const baseUrl = useRouteLoaderData<typeof loader>("root")?.baseUrl;
  const { pathname, search } = useLocation();
  const error = useRouteError();
  if (baseUrl === undefined || (error !== undefined && error !== null)) return null;
  const here = inAnyLanguage(pathname + search);
  const address = (language: Language) => baseUrl + inLanguage(here, language);
  return (
    <>
      <link rel="alternate" hrefLang="da" href={address("da")} />
      <link rel="alternate" hrefLang="en" href={address("en")} />
      <link rel="alternate" hrefLang="x-default" href={baseUrl + here} />
    </>
  );
}

/** Where programs read what the page shows, by what it tells of itself: `feeds`. */
function Feeds() {
  return useMatches()
    .flatMap((match) => (match.data as { feeds?: readonly Feed[] } | undefined)?.feeds ?? [])
    .map(({ type, href, label }) => (
      <link key={href} rel="alternate" type={type} href={href} title={label} />
    ));
}

type Feed = { type: string; href: string; label: string };

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, requestId } = useRequestInfo();
  const { i18n } = useTranslation();
  const keptLanguage = useContext(KeptLanguage);
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="request-id" content={requestId} />
        {keptLanguage && <meta name="kept-language" content={keptLanguage} />}
        <PageTitle />
        <Alternates />
        <Feeds />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useLoaderData<typeof loader>();
  return (
    <>
      <Outlet />
      <Enhance />
    </>
  );
}

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500);

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorScreen status={statusOf(error)} detail={isRouteErrorResponse(error) ? error.data : null} />;
}
