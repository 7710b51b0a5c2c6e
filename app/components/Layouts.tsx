import type { ReactNode } from "react";

/** Filters (272 px) beside results. */
export function SplitLayout({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="rk-split">
      {side}
      <div>{children}</div>
    </div>
  );
}

/** Text with a column (340 px) of facts beside it; on a phone the column follows the text. */
export function AsideLayout({
  aside,
  asideLabel,
  children,
}: {
  aside: ReactNode;
  asideLabel: string;
  children: ReactNode;
}) {
  return (
    <div className="rk-aside">
      <div className="rk-aside__main">{children}</div>
      <aside className="rk-aside__side" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

/** Two things read against each other: a chart and its table. */
export function PairLayout({ children }: { children: ReactNode }) {
  return <div className="rk-pair">{children}</div>;
}

/** What one can do at the end of a form or a box, the main thing first; full width on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="rk-actions">{children}</div>;
}
