import type { VerbContext } from "../../ports/verb-context.ts";
import { addDays } from "../../shared/days.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import {
  employmentsOf,
  endEmploymentRow,
  insertEmployment,
  isEmployedAt,
  lineAbove,
  unitOn,
} from "./employment-queries.server.ts";
import { employmentToChange, type MoveRefusal, managerRefusal } from "./employment-rules.ts";
import { mayAdminister } from "./policy.ts";
import { findPersonToAdminister } from "./role-queries.server.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";

export type MoveEmploymentOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  personId: string;
  version: number;
  workplaceId: string;
  /** The nearest leader; null for nobody. */
  managerId: string | null;
  title: string;
  leadershipLevel: string;
  /** The first day in the new place, YYYY-MM-DD. */
  from: string;
  reason: string;
};

/**
 * Moves somebody to another unit or another leader from a day on. What was true until then stays: the employment ends
 * the day before, and another one begins.
 */
export async function moveEmployment(
  options: MoveEmploymentOptions,
): Promise<
  Result<
    { id: string },
    "not_allowed" | "not_found" | "conflict" | "unknown_unit" | "unknown_manager" | MoveRefusal
  >
> {
  const { actor, personId, version, workplaceId, managerId, title, leadershipLevel, from, clock, ids } =
    options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    if (!(await findPersonToAdminister(tx, personId))) return refused("not_found");
    const subject = { type: "person", id: personId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    const found = employmentToChange(await employmentsOf(tx, personId), from, clock.today());
    if (!found.ok) return refused(found.code, found.code === "no_employment" ? undefined : "from");
    const { employment } = found;
    if (employment.validTo !== null && employment.validTo < from) return refused("after_end", "from");
    const unit = await unitOn(tx, workplaceId, from);
    if (!unit) return refused("unknown_unit", "workplaceId");
    if (managerId !== null && !(await isEmployedAt(tx, managerId, unit.organisationId, from)))
      return refused("unknown_manager", "managerId");
    const refusal = managerRefusal(personId, managerId, await lineAbove(tx, managerId, from));
    if (refusal) return refused(refusal, "managerId");
    const next = { organisationId: unit.organisationId, workplaceId, managerId, title, leadershipLevel };
    if (Object.entries(next).every(([key, value]) => employment[key as keyof typeof next] === value))
      return refused("nothing_changed");
    const id = ids.next();
    await endEmploymentRow(tx, employment.id, addDays(from, -1));
    await insertEmployment(tx, { ...next, id, personId, validFrom: from, validTo: employment.validTo });
    await takeAdministrationStep(tx, {
      ...options,
      step: "employment.move",
      subject,
      organisationId: unit.organisationId,
      details: {
        from,
        unit: employment.workplaceId !== workplaceId,
        leader: employment.managerId !== managerId,
        organisation: employment.organisationId !== unit.organisationId,
      },
    });
    return ok({ id });
  });
}
