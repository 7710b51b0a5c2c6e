import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";
import { insertUnit, isMunicipality, isUnitNameTaken, organisationOfUnits } from "./unit-queries.server.ts";

export type AddUnitOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  organisationId: string;
  version: number;
  name: string;
  municipalityCode: string | null;
  /** The unit's first day, YYYY-MM-DD. */
  from: string;
  reason: string;
};

/** Adds a unit to an organisation that holds on the unit's first day. */
export async function addUnit(
  options: AddUnitOptions,
): Promise<
  Result<
    { id: string },
    "not_allowed" | "not_found" | "conflict" | "ended" | "day_past" | "name_taken" | "unknown_municipality"
  >
> {
  const { actor, organisationId, version, name, municipalityCode, from, clock, ids } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const organisation = await organisationOfUnits(tx, organisationId);
    if (!organisation) return refused("not_found");
    const subject = { type: "organisation", id: organisationId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    if (from < clock.today()) return refused("day_past", "from");
    if (from < organisation.validFrom || (organisation.validTo !== null && from > organisation.validTo))
      return refused("ended", "from");
    if (await isUnitNameTaken(tx, organisationId, name)) return refused("name_taken", "name");
    if (municipalityCode !== null && !(await isMunicipality(tx, municipalityCode)))
      return refused("unknown_municipality", "municipalityCode");
    const id = ids.next();
    await insertUnit(tx, { id, organisationId, name, municipalityCode, validFrom: from });
    await takeAdministrationStep(tx, {
      ...options,
      step: "unit.add",
      subject,
      organisationId,
      details: { from },
    });
    return ok({ id });
  });
}
