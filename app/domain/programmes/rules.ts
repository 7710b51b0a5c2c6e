import { addDays, weekdayFrom } from "../../shared/days.ts";
import { PROGRAMME_KINDS } from "./labels.ts";

const ANSWER_DAYS = 10;

/**
 * The last day for the nominee's answer, YYYY-MM-DD: ten days from now or the Monday after, and never after the
 * programme's deadline.
 */
export function answerDueOn(today: string, deadline: string | null): string {
  const due = weekdayFrom(addDays(today, ANSWER_DAYS));
  return deadline !== null && deadline < due ? deadline : due;
}

/** A deadline lasts to the end of its day. */
export function isPast(deadline: string | null, today: string): boolean {
  return deadline !== null && deadline < today;
}

export function takesNominations(kind: string): boolean {
  return PROGRAMME_KINDS.some((programme) => programme === kind);
}
