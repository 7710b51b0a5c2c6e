import type { ReactNode } from "react";
import { withSoftHyphens } from "../shared/soft-hyphens.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";

/** The h1 of a page with what stands around it. */
export function PageHead({
  title,
  lead,
  eyebrow,
  actions,
}: {
  title: ReactNode;
  /** One or two lines that say what the page is or what was found. */
  lead?: ReactNode;
  /** The kind of thing the page shows, above the title. */
  eyebrow?: { icon?: IconName | undefined; text: ReactNode } | undefined;
  /** What acts on the whole page: a period form, one button. */
  actions?: ReactNode;
}) {
  return (
    <div className="rk-page-head">
      <div className="rk-page-head__words">
        {eyebrow && (
          <p className="rk-eyebrow">
            {eyebrow.icon && <Icon name={eyebrow.icon} small />}
            {eyebrow.text}
          </p>
        )}
        <h1>{typeof title === "string" ? withSoftHyphens(title) : title}</h1>
        {lead && <p className="rk-lead">{lead}</p>}
      </div>
      {actions}
    </div>
  );
}
