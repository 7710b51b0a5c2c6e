import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { findChange, moveChange } from "./organisation-change-queries.server.ts";
import { sourcesOf } from "./organisation-change-rules.ts";
import { changeStateAfter } from "./organisation-change-states.ts";
import { mayAdminister } from "./policy.ts";

export type CancelChangeOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  reason: string;
};

/** Cancels a planned change. It can be done until the day it takes effect. */
export async function cancelChange(
  options: CancelChangeOptions,
): Promise<Result<{ id: string }, "not_allowed" | "not_found" | "conflict" | "too_late">> {
  const { actor, id, version, reason, clock, ids, requestId } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const change = await findChange(tx, id);
    if (!change) return refused("not_found");
    if (change.version !== version) return refused("conflict");
    const state = changeStateAfter(change, "cancel", clock.today());
    if (state === null) return refused("too_late");
    const at = clock.now();
    if (!(await moveChange(tx, { id, version }, { state, cancelledAt: at, cancelReason: reason })))
      return refused("conflict");
    for (const organisationId of sourcesOf(change.parts))
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: actor.personId,
        action: "organisation_change.cancel",
        subject: { type: "organisation_change", id },
        organisationId,
        requestId,
      });
    return ok({ id });
  });
}
