import type { Day } from "../calendar.ts";
import { organisationWithId } from "./organisations.ts";
import type { Person } from "./person.ts";

/** The first day of the present job; that another organisation took over does not make it a new one. */
export function employedSince({ employments }: Person): Day {
  let at = employments.length - 1;
  const taker = (index: number) => employments[index]?.organisationId;
  while (at > 0 && organisationWithId(taker(at - 1) ?? "").successorId === taker(at)) at -= 1;
  const job = employments[at];
  if (!job) throw new Error("Somebody without any employment");
  return job.from;
}
