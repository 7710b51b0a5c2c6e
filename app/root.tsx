import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import favicon from "./assets/favicon.svg?url";
import { inboxCounts } from "./domain/home/index.server.ts";
import { Enhance } from "./routes/enhance.tsx";
import { ErrorScreen, errorCodeOf } from "./routes/error-screen.tsx";
import { languageOf } from "./routes/language.server.ts";
import { menuOf } from "./routes/menu.ts";
import { currentActor } from "./routes/session.server.ts";
import { useRequestInfo } from "./shared/request-info.tsx";
import "./styles/theme.scss";

export const links = () => [{ rel: "icon", href: favicon, type: "image/svg+xml" }];

export async function loader(args: LoaderFunctionArgs) {
  const { rokade, memo } = args.context;
  const actor = await currentActor(args);
  const counts = actor ? await inboxCounts({ ...rokade, actor }) : null;
  return {
    language: languageOf(args.request),
    user: actor ? { name: actor.name, workplace: actor.employment?.organisationName ?? "" } : null,
    menu: menuOf(actor, counts),
    /** Stands in every form of this page: see the jobs area's `once`. */
    once: rokade.ids.secret(),
    formFailed: memo.has("formFailed"),
  };
}

export type RootData = Awaited<ReturnType<typeof loader>>;

function PageTitle() {
  const { t } = useTranslation();
  const root = useRouteLoaderData<typeof loader>("root");
  const titles = useMatches().map((match) => (match.data as { title?: unknown } | undefined)?.title);
  const error = useRouteError();
  // Without an error it is undefined; after a post, null.
  const own =
    error === undefined || error === null
      ? titles.findLast((title) => typeof title === "string")
      : t(`shell.error.${errorCodeOf(statusOf(error))}.title`);
  const title = typeof own === "string" ? `${own} – Rokade` : "Rokade";
  return <title>{root?.formFailed ? `${t("shell.errorPrefix")} ${title}` : title}</title>;
}

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, requestId } = useRequestInfo();
  const { i18n } = useTranslation();
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="request-id" content={requestId} />
        <PageTitle />
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
