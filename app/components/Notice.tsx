import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

/** A message about the page. After an act it is announced politely; it never takes the focus. */
export function Notice({
  kind,
  title,
  announce = false,
  children,
}: {
  kind: "info" | "success" | "warning" | "error";
  title?: string | undefined;
  /** True for the answer to what the reader just did. */
  announce?: boolean | undefined;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={`alert alert-${kind}`} role={announce ? "status" : undefined}>
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
