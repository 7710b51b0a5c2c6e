import type { VerbContext } from "../../ports/verb-context.ts";
import { addDays } from "../../shared/days.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { employmentsOf, endEmploymentRow } from "./employment-queries.server.ts";
import { employmentToChange } from "./employment-rules.ts";
import { mayAdminister } from "./policy.ts";
import { findPersonToAdminister } from "./role-queries.server.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";

export type EndEmploymentOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  personId: string;
  version: number;
  /** The last day at work, YYYY-MM-DD. */
  lastDay: string;
  reason: string;
};

/** Ends somebody's employment with a day. Roles and the right to sign in are ended apart. */
export async function endEmployment(
  options: EndEmploymentOptions,
): Promise<
  Result<
    { lastDay: string },
    | "not_allowed"
    | "not_found"
    | "conflict"
    | "no_employment"
    | "day_past"
    | "day_far"
    | "already_planned"
    | "already_ends"
  >
> {
  const { actor, personId, version, lastDay, clock } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    if (!(await findPersonToAdminister(tx, personId))) return refused("not_found");
    const subject = { type: "person", id: personId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    const found = employmentToChange(
      await employmentsOf(tx, personId),
      addDays(lastDay, 1),
      addDays(clock.today(), 1),
    );
    if (!found.ok) return refused(found.code, found.code === "no_employment" ? undefined : "lastDay");
    const { employment } = found;
    if (employment.validTo === lastDay) return refused("already_ends", "lastDay");
    await endEmploymentRow(tx, employment.id, lastDay);
    await takeAdministrationStep(tx, {
      ...options,
      step: "employment.end",
      subject,
      organisationId: employment.organisationId,
      details: { lastDay },
    });
    return ok({ lastDay });
  });
}
