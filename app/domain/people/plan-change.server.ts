import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { insertChange, planFacts } from "./organisation-change-queries.server.ts";
import { type ChangePlan, type PlanRefusal, planRefusal, sourcesOf } from "./organisation-change-rules.ts";
import { mayAdminister } from "./policy.ts";

export type PlanChangeOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  plan: ChangePlan;
  reason: string;
};

/** Plans that organisations become one, or that one becomes several, on a day that has not passed. */
export async function planChange(
  options: PlanChangeOptions,
): Promise<Result<{ id: string }, "not_allowed" | PlanRefusal>> {
  const { actor, plan, reason, clock, ids, requestId } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const refusal = planRefusal(plan, await planFacts(tx, plan, clock.today()));
    if (refusal) return refused(refusal);
    const id = ids.next();
    const at = clock.now();
    const { kind, effectiveOn, parts } = plan;
    await insertChange(tx, {
      id,
      kind,
      effectiveOn,
      reason,
      plannedById: actor.personId,
      plannedAt: at,
      parts: parts.map((part) => ({ ...part, id: ids.next() })),
    });
    for (const organisationId of sourcesOf(parts))
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: actor.personId,
        action: "organisation_change.plan",
        subject: { type: "organisation_change", id },
        organisationId,
        details: { kind, effectiveOn },
        requestId,
      });
    return ok({ id });
  });
}
