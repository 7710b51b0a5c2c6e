import type { ReactNode } from "react";

/** `quiet` is for what is finished and needs nobody: plain text without ground or shape. */
export type StatusTone = "good" | "partly" | "missing" | "none" | "quiet";

/** A state in shape, word and colour together. Never pressed, so it never looks like a button. */
export function StatusBadge({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`rk-badge rk-badge--${tone}`}>
      {tone !== "quiet" && <Shape tone={tone} />}
      {children}
    </span>
  );
}

/** Full, half, empty and broken ring. */
function Shape({ tone }: { tone: Exclude<StatusTone, "quiet"> }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={tone === "good" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth={tone === "none" ? 1.2 : 2}
        strokeDasharray={tone === "none" ? "2 1.6" : undefined}
      />
      {tone === "partly" && <path d="M6 1a5 5 0 0 0 0 10Z" fill="currentColor" />}
    </svg>
  );
}
