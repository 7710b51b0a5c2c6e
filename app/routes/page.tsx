import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageShell } from "../components/PageShell.tsx";
import type { TrailItem } from "../components/Trail.tsx";
import { href } from "../href.ts";
import type { loader } from "../root.tsx";

export type PageProps = {
  /** The pages above this one, below the front page; this page's own name last, without an address. */
  trail?: readonly TrailItem[];
  band?: ReactNode;
  children: ReactNode;
};

/** Rokade around a page: header, menu, way back, footer, for whoever is signed in. */
export function Page({ trail, band, children }: PageProps) {
  const { t, i18n } = useTranslation();
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const other = i18n.language === "en" ? "da" : "en";
  const menu = root?.menu ?? [];
  const current = menu
    .map((entry) => href(entry.route))
    .filter((path) => isUnder(pathname, path))
    .sort((a, b) => b.length - a.length)[0];
  return (
    <PageShell
      homeHref={href("home")}
      // After an action that failed, the root's own loader was not asked.
      user={root?.user}
      menu={menu.map((entry) => ({
        href: href(entry.route),
        label: t(`shell.menu.${entry.route}`),
        count: entry.count,
        current: href(entry.route) === current,
      }))}
      language={{
        label: other === "en" ? "English" : "Dansk",
        lang: other,
        action: href("language"),
        fields: <input type="hidden" name="videre" value={here} />,
      }}
      signIn={{ href: `${href("sign-in")}?videre=${encodeURIComponent(here)}` }}
      signOut={{ action: href("sign-out") }}
      trail={trail ? [{ label: t("shell.menu.home"), href: href("home") }, ...trail] : []}
      band={band}
      footer={{
        helpHref: href("help"),
        profilesHref: href("competencyProfiles"),
        privacyHref: href("privacy"),
        accessibilityHref: href("accessibility"),
      }}
    >
      {children}
    </PageShell>
  );
}

function isUnder(pathname: string, path: string): boolean {
  return path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
}

/** The token that makes a form count once, and the version it was filled in from: first in every posted form. */
export function FormToken({ version }: { version?: number }) {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <>
      <input type="hidden" name="_once" value={root?.once ?? ""} />
      {version !== undefined && <input type="hidden" name="_version" value={version} />}
    </>
  );
}
