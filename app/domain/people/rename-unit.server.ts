import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";
import { changeUnit, findUnit, isUnitNameTaken } from "./unit-queries.server.ts";

export type RenameUnitOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  unitId: string;
  version: number;
  name: string;
  reason: string;
};

/** Gives a unit another name. It stays the same unit: nobody moves. */
export async function renameUnit(
  options: RenameUnitOptions,
): Promise<
  Result<
    { organisationId: string },
    "not_allowed" | "not_found" | "conflict" | "ended" | "nothing_changed" | "name_taken"
  >
> {
  const { actor, unitId, version, name, clock } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const unit = await findUnit(tx, unitId, clock.today());
    if (!unit) return refused("not_found");
    const subject = { type: "workplace", id: unitId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    if (unit.validTo !== null && unit.validTo < clock.today()) return refused("ended");
    if (name === unit.name) return refused("nothing_changed", "name");
    if (await isUnitNameTaken(tx, unit.organisationId, name)) return refused("name_taken", "name");
    await changeUnit(tx, unitId, { name });
    const { organisationId } = unit;
    await takeAdministrationStep(tx, { ...options, step: "unit.rename", subject, organisationId });
    return ok({ organisationId });
  });
}
