import type { Day } from "./days.ts";
import { isAppliedFor } from "./rules.ts";

export type ApplyRefusal =
  | "kind_not_applied_for"
  | "own_posting"
  | "no_employment"
  | "closed"
  | "deadline_passed"
  | "no_seats";

/** Whether this person may apply today, or why not. The deadline lasts to the end of its day. */
export function applyRefusal(
  actor: { personId: string; employment: object | null },
  opportunity: { kind: string; state: string; hostId: string; deadline: Day | null; seats: number },
  { today, seatsTaken }: { today: Day; seatsTaken: number },
): ApplyRefusal | null {
  if (!isAppliedFor(opportunity.kind)) return "kind_not_applied_for";
  if (opportunity.hostId === actor.personId) return "own_posting";
  if (actor.employment === null) return "no_employment";
  if (opportunity.deadline !== null && opportunity.deadline < today) return "deadline_passed";
  if (opportunity.state !== "published") return "closed";
  return seatsTaken >= opportunity.seats ? "no_seats" : null;
}
