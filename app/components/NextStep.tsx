import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

/** What the reader does next, with the actual choice in the box; or, waiting, who acts and by when. */
export function NextStep({
  title,
  waiting = false,
  choice,
  children,
}: {
  /** Begins with a verb: »Vælg en tid til samtale«. */
  title: ReactNode;
  /** True when someone else must act. */
  waiting?: boolean | undefined;
  /** The form or buttons; beside the words where there is room. */
  choice?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <section className={waiting ? "rk-next rk-next--waiting" : "rk-next"} aria-labelledby={headingId}>
      <div className={choice ? "rk-next__grid" : undefined}>
        <div>
          <p className="rk-next__eyebrow">
            {t(waiting ? "components.nextStep.waiting" : "components.nextStep.yours")}
          </p>
          <h2 id={headingId}>{title}</h2>
          <div className="rk-next__text">{children}</div>
        </div>
        {choice}
      </div>
    </section>
  );
}
