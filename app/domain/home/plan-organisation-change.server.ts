import { type PlanChangeOptions, planChange } from "../people/index.server.ts";
import { carryOutDueChanges } from "./carry-out-due-changes.server.ts";

/** Plans a change of organisations, and carries it out at once when its day is today. */
export async function planOrganisationChange(
  options: PlanChangeOptions,
): Promise<Awaited<ReturnType<typeof planChange>>> {
  const planned = await planChange(options);
  if (planned.ok && options.plan.effectiveOn <= options.clock.today()) await carryOutDueChanges(options);
  return planned;
}
