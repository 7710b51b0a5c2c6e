import type { Day } from "../../shared/days.ts";

export const CHANGE_STATES = ["planned", "carried_out", "cancelled"] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];
export type ChangeAct = "carry_out" | "cancel";

/** What becomes of a change, or null where the act cannot be done: the calendar on the day, an administrator before it. */
export function changeStateAfter(
  { state, effectiveOn }: { state: string; effectiveOn: Day },
  act: ChangeAct,
  today: Day,
): ChangeState | null {
  if (state !== "planned") return null;
  if (act === "carry_out") return effectiveOn <= today ? "carried_out" : null;
  return effectiveOn > today ? "cancelled" : null;
}
