import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppHeader, type AppHeaderProps } from "./AppHeader.tsx";
import { Footer, type FooterProps } from "./Footer.tsx";
import { Trail, type TrailItem } from "./Trail.tsx";

export type PageShellProps = AppHeaderProps & {
  /** From the front page down to this page, which stands last and needs no address. Empty on the front page. */
  trail?: readonly TrailItem[] | undefined;
  /** The tinted top of a page that is searched: h1, search field, types. */
  band?: ReactNode;
  footer: FooterProps;
  children: ReactNode;
};

/** Everything around a page. An `ErrorSummary` comes first among the children: under the way back, above h1. */
export function PageShell({ trail = [], band, footer, children, ...header }: PageShellProps) {
  const { t } = useTranslation();
  const hasBand = band !== undefined && band !== null;
  return (
    <>
      <a className="skipnav" href="#main-content">
        {t("components.shell.skip")}
      </a>
      <AppHeader {...header} />
      <Trail items={trail} band={hasBand} />
      <main id="main-content" tabIndex={-1}>
        {hasBand && (
          <div className="rk-band">
            <div className="container">{band}</div>
          </div>
        )}
        <div className="container rk-page">{children}</div>
      </main>
      <Footer {...footer} />
    </>
  );
}
