import { isPast, takesNominations } from "./rules.ts";

export type NominateRefusal =
  | "not_leader"
  | "not_programme"
  | "closed"
  | "deadline_passed"
  | "own_nomination"
  | "not_own_staff";

/** Whether this person may put that one forward to the programme today, or why not. */
export function nominateRefusal(
  nominator: { personId: string; leads: boolean },
  nomineeId: string,
  programme: { kind: string; state: string; deadline: string | null },
  { staffIds, today }: { staffIds: readonly string[]; today: string },
): NominateRefusal | null {
  if (!nominator.leads) return "not_leader";
  if (!takesNominations(programme.kind)) return "not_programme";
  if (isPast(programme.deadline, today)) return "deadline_passed";
  if (programme.state !== "published") return "closed";
  if (nomineeId === nominator.personId) return "own_nomination";
  return staffIds.includes(nomineeId) ? null : "not_own_staff";
}
