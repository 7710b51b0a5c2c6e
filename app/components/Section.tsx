import { type ReactNode, useId } from "react";

/** A part of a page under an h2 that names it or states its finding. */
export function Section({
  title,
  intro,
  actions,
  id,
  children,
}: {
  title: ReactNode;
  intro?: ReactNode;
  /** Stands right of the heading: »Hent som regneark«. */
  actions?: ReactNode;
  id?: string | undefined;
  children: ReactNode;
}) {
  const headingId = useId();
  return (
    <section className="rk-section" id={id} aria-labelledby={headingId}>
      <div className="rk-section__head">
        <div>
          <h2 id={headingId}>{title}</h2>
          {intro && <p className="rk-muted">{intro}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
