import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { findOpportunityForActor } from "../catalogue/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { deleteDismissal, putDismissal } from "./dismissal-queries.server.ts";
import type { DismissalReason } from "./labels.ts";

export type DismissOpportunityOptions = VerbContext & {
  actor: Actor;
  opportunityId: string;
  /** How it shall be afterwards: the same wish twice is one wish, so no form token is needed. */
  wish: { dismissed: true; reason: DismissalReason | null } | { dismissed: false };
};

/**
 * Says that one is not interested in an opportunity, or is after all. It moves to the end of one's own ranked lists;
 * nobody else learns of it. The log holds that it was said, neither of what nor why.
 */
export async function dismissOpportunity(
  options: DismissOpportunityOptions,
): Promise<Result<{ changed: boolean }, "not_found">> {
  const { db, clock, ids, actor, opportunityId, wish, requestId } = options;
  if (!(await findOpportunityForActor(db.read, opportunityId, actor))) return refused("not_found");
  return db.write(async (tx) => {
    const at = clock.now();
    const { personId, employment } = actor;
    const changed = wish.dismissed
      ? await putDismissal(tx, {
          personId,
          opportunityId,
          reason: wish.reason,
          sector: employment?.sector ?? null,
          dismissedAt: at,
        })
      : await deleteDismissal(tx, personId, opportunityId);
    if (changed)
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: personId,
        action: wish.dismissed ? "opportunity.dismiss" : "opportunity.undismiss",
        subject: { type: "person", id: personId },
        organisationId: employment?.organisationId ?? null,
        requestId,
      });
    return ok({ changed });
  });
}
