import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

const FOCUS = { tabIndex: -1, autoFocus: true };

/** A message about the page. After an act it is announced politely; it takes the focus only where it stops the reader. */
export function Notice({
  kind,
  title,
  announce = false,
  takesFocus = false,
  children,
}: {
  kind: "info" | "success" | "warning" | "error";
  title?: ReactNode;
  /** True for the answer to what the reader just did. */
  announce?: boolean | undefined;
  /** True when what the reader sent was not done: a page that is loaded anew announces nothing by itself. */
  takesFocus?: boolean | undefined;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={`alert alert-${kind}`} role={announce ? "status" : undefined} {...(takesFocus && FOCUS)}>
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
