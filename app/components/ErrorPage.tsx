import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/**
 * A page that could not be shown: what happened, what was saved, one way on. No red, no jokes. The way on is a whole
 * request, since what failed may be the page's own script.
 */
export function ErrorPage({
  title,
  reference,
  action,
  children,
}: {
  title: string;
  /** The correlation id that is also in the log. */
  reference?: string | undefined;
  /** Absent where the page's own content is the way on. */
  action?: { href: string; label: string } | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="rk-error-page">
      <h1>{title}</h1>
      {typeof children === "string" ? <p className="rk-lead">{children}</p> : children}
      {reference && (
        <p>
          {t("components.error.reference")} <strong className="rk-nowrap">{reference}</strong>
        </p>
      )}
      {action && (
        <div className="rk-actions">
          <a className="button button-primary" href={action.href} data-reload>
            {action.label}
          </a>
        </div>
      )}
    </div>
  );
}
