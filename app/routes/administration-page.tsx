import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SplitLayout } from "../components/Layouts.tsx";
import { SideNav } from "../components/SideNav.tsx";
import type { TrailItem } from "../components/Trail.tsx";
import { href } from "../href.ts";
import type { loader } from "../root.tsx";
import { Page } from "./page.tsx";

/** The parts of the administration in the order of the side menu; each has its words under `administration.section`. */
export const ADMINISTRATION_SECTIONS = [
  "administration",
  "users",
  "organisations",
  "imports",
  "audit",
  "lookups",
  "jobs",
] as const;

/** A page of the administration: its parts beside it. `trail`: the pages below the part, this page last. */
export function AdministrationPage({
  section,
  trail = [],
  children,
}: {
  section: (typeof ADMINISTRATION_SECTIONS)[number];
  trail?: readonly TrailItem[];
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const root = useRouteLoaderData<typeof loader>("root");
  const needsSomebody = root?.menu.find(({ route }) => route === "administration")?.count ?? 0;
  const own = t(`administration.section.${section}`);
  return (
    <Page
      trail={
        section === "administration"
          ? [{ label: t("administration.title") }]
          : [
              { label: t("administration.title"), href: href("administration") },
              trail.length === 0 ? { label: own } : { label: own, href: href(section) },
              ...trail,
            ]
      }
    >
      <SplitLayout
        side={
          <SideNav
            label={t("administration.sections")}
            items={ADMINISTRATION_SECTIONS.map((id) => ({
              href: href(id),
              label: t(`administration.section.${id}`),
              ...(id === "administration" && { count: needsSomebody }),
              current: href(id) === pathname || (id !== "administration" && id === section),
            }))}
          />
        }
      >
        {children}
      </SplitLayout>
    </Page>
  );
}
