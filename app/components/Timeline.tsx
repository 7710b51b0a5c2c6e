import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type TimelineState = "done" | "now" | "todo" | "stopped";

export type TimelineStep = {
  state: TimelineState;
  /** Names who acts: »Din leder sagde ja«. */
  title: string;
  /** Past: the date. Now: the deadline. To come: what is expected. `day` makes it machine-readable. */
  when?: { text: string; day?: string | undefined } | undefined;
  children?: ReactNode;
};

/** A case as a journey, oldest first. `stopped` is an end that was not hoped for: refused or withdrawn. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const { t } = useTranslation();
  return (
    <ol className="rk-timeline">
      {steps.map((step) => (
        <li
          key={`${step.title} ${step.when?.text ?? ""}`}
          className={`rk-timeline__${step.state}`}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <Dot state={step.state} />
          <h3>
            <span>
              <span className="sr-only">{t(`components.timeline.${step.state}`)} </span>
              {step.title}
            </span>
            {step.when && (
              <span className="rk-timeline__when">
                {step.when.day ? <time dateTime={step.when.day}>{step.when.text}</time> : step.when.text}
              </span>
            )}
          </h3>
          {typeof step.children === "string" ? <p>{step.children}</p> : step.children}
        </li>
      ))}
    </ol>
  );
}

/** Filled with a check, a ring with a core, a hollow ring, a ring with a bar. */
function Dot({ state }: { state: TimelineState }) {
  return (
    <svg className="rk-timeline__dot" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r={state === "now" ? 14.5 : 15} strokeWidth={state === "now" ? 3 : 2} />
      {state === "done" && <path d="m9.5 16.5 4.5 4.5 9-9.5" strokeWidth="2.4" />}
      {state === "now" && <circle className="rk-timeline__core" cx="16" cy="16" r="7" />}
      {state === "stopped" && <path d="M9 16h14" strokeWidth="2.4" />}
    </svg>
  );
}
