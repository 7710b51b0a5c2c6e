import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

const ANSWER = { role: "status", tabIndex: -1, autoFocus: true };

/**
 * A message about the page. The answer to an act has the focus: a page that is loaded anew announces nothing by itself,
 * and whoever uses the keyboard goes on from there.
 */
export function Notice({
  kind,
  title,
  announce = false,
  children,
}: {
  kind: "info" | "success" | "warning" | "error";
  title?: ReactNode;
  /** True for the answer to what the reader just did. */
  announce?: boolean | undefined;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={`alert alert-${kind}`} {...(announce && ANSWER)}>
      <span className="alert-icon">
        <Icon name={kind} />
      </span>
      <div className="alert-body">
        <span className="sr-only">{t(`components.notice.${kind}`)}: </span>
        {title && <p className="alert-heading">{title}</p>}
        {children && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
}
