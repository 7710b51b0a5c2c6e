import type { VerbContext } from "../../ports/verb-context.ts";
import { addDays } from "../../shared/days.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";
import { changeUnit, countEmployedAfter, countOpenOpportunitiesAt, findUnit } from "./unit-queries.server.ts";

export type EndUnitOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  unitId: string;
  version: number;
  /** The unit's last day, YYYY-MM-DD. */
  lastDay: string;
  reason: string;
};

/** Ends a unit with a day. Nobody may be employed there after it, and nothing open may be posted from it. */
export async function endUnit(
  options: EndUnitOptions,
): Promise<
  Result<
    { organisationId: string },
    "not_allowed" | "not_found" | "conflict" | "ended" | "day_past" | "people_stay" | "opportunities_open"
  >
> {
  const { actor, unitId, version, lastDay, clock } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const today = clock.today();
    const unit = await findUnit(tx, unitId, today);
    if (!unit) return refused("not_found");
    const subject = { type: "workplace", id: unitId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    if (unit.validTo !== null) return refused("ended");
    if (lastDay < today || lastDay < (unit.validFrom ?? lastDay)) return refused("day_past", "lastDay");
    if ((await countEmployedAfter(tx, unitId, addDays(lastDay, 1))) > 0) return refused("people_stay");
    if ((await countOpenOpportunitiesAt(tx, unitId)) > 0) return refused("opportunities_open");
    await changeUnit(tx, unitId, { validTo: lastDay });
    const { organisationId } = unit;
    await takeAdministrationStep(tx, {
      ...options,
      step: "unit.end",
      subject,
      organisationId,
      details: { lastDay },
    });
    return ok({ organisationId });
  });
}
