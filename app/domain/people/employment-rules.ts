import { addDays, type Day } from "../../shared/days.ts";

export type HeldEmployment = {
  id: string;
  organisationId: string;
  workplaceId: string | null;
  title: string;
  leadershipLevel: string;
  managerId: string | null;
  validFrom: Day;
  validTo: Day | null;
};

export type MoveRefusal =
  | "no_employment"
  | "day_past"
  | "day_far"
  | "after_end"
  | "already_planned"
  | "own_manager"
  | "manager_loop"
  | "nothing_changed";

const FURTHEST_DAYS = 366;

/** The employment that ends or goes on from `day`, or why there is none to be changed from then. */
export function employmentToChange(
  employments: readonly HeldEmployment[],
  day: Day,
  today: Day,
):
  | { ok: true; employment: HeldEmployment }
  | { ok: false; code: "no_employment" | "day_past" | "day_far" | "already_planned" } {
  if (day < today) return { ok: false, code: "day_past" };
  if (day > addDays(today, FURTHEST_DAYS)) return { ok: false, code: "day_far" };
  if (employments.some(({ validFrom }) => validFrom >= day)) return { ok: false, code: "already_planned" };
  const employment = employments
    .filter(({ validFrom, validTo }) => validFrom < day && (validTo === null || validTo >= addDays(day, -1)))
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom) || a.id.localeCompare(b.id))[0];
  return employment ? { ok: true, employment } : { ok: false, code: "no_employment" };
}

/** Whether somebody would become their own leader's leader: `above` is the line of leaders over the new one. */
export function managerRefusal(
  personId: string,
  managerId: string | null,
  above: readonly string[],
): "own_manager" | "manager_loop" | null {
  if (managerId === personId) return "own_manager";
  return above.includes(personId) ? "manager_loop" : null;
}
