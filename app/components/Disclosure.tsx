import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

/** Words most readers can do without, folded natively. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: string;
  open?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <details className="rk-disclosure" open={open}>
      <summary>
        <Icon name="chevron-down" />
        <span className="rk-disclosure__label">{summary}</span>
      </summary>
      <div className="rk-disclosure__body">{children}</div>
    </details>
  );
}
