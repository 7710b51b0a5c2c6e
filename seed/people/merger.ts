import { type Day, yearOf } from "../calendar.ts";

/** A merger as the history keeps it. Both names are invented: no real institution is to be said to have ended. */
export const merger = {
  ended: "Fjordby Handelsgymnasium",
  successor: "Fjordby Erhvervsskole & Gymnasium",
  seat: "Holbæk",
  ministry: "Børne- og Undervisningsministeriet",
} as const;

/** The successor's first day: the school year of last summer but one at most, so five to seventeen months ago. */
export function mergerDay(today: Day): Day {
  return `${yearOf(today) - 1}-08-01`;
}
