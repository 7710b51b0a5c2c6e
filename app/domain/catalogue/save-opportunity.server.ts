import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { findOpportunityForActor } from "./queries.server.ts";
import { deleteSaved, insertSaved } from "./saved-queries.server.ts";

export type SaveOpportunityOptions = VerbContext & {
  actor: Actor;
  opportunityId: string;
  /** How it shall be afterwards: the same wish twice is one wish, so no form token is needed. */
  saved: boolean;
};

/** Puts an opportunity on one's own list, or takes it off. */
export async function saveOpportunity(
  options: SaveOpportunityOptions,
): Promise<Result<{ changed: boolean }, "not_found">> {
  const { db, clock, ids, actor, opportunityId, saved, requestId } = options;
  if (!(await findOpportunityForActor(db.read, opportunityId, actor))) return refused("not_found");
  return db.write(async (tx) => {
    const at = clock.now();
    const { personId } = actor;
    const changed = saved
      ? await insertSaved(tx, { personId, opportunityId, savedAt: at })
      : await deleteSaved(tx, personId, opportunityId);
    if (changed)
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: personId,
        action: saved ? "opportunity.save" : "opportunity.unsave",
        subject: { type: "opportunity", id: opportunityId },
        organisationId: actor.employment?.organisationId ?? null,
        requestId,
      });
    return ok({ changed });
  });
}
