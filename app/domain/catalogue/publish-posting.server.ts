import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { enqueue } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { INDEX_MESSAGE } from "./index-opportunity.server.ts";
import { moveTo } from "./posting-queries.server.ts";
import { type Posting, publishProblems } from "./rules.ts";
import { type OpportunityState, stateAfter } from "./states.ts";

export type PublishRefusal = "wrong_state" | "not_ready" | "conflict";

/**
 * Makes the host's own draft known to all, in the transaction in which it was written. `not_ready` names the first
 * field that is missing something.
 */
export async function publishPosting(
  tx: Tx,
  { actor, clock, ids, requestId }: Omit<VerbContext, "db"> & { actor: Actor },
  { id, version, state, posting }: { id: string; version: number; state: OpportunityState; posting: Posting },
): Promise<Result<{ version: number }, PublishRefusal>> {
  const published = stateAfter(state, "publish", "host");
  if (published === null) return refused("wrong_state");
  const [problem] = Object.keys(publishProblems(posting, clock.today()));
  if (problem !== undefined) return refused("not_ready", problem);
  const at = clock.now();
  if (!(await moveTo(tx, { id, version }, { state: published, publishedAt: at }))) return refused("conflict");
  await recordAudit(tx, {
    id: ids.next(),
    at,
    actorId: actor.personId,
    action: "opportunity.publish",
    subject: { type: "opportunity", id },
    organisationId: actor.employment?.organisationId ?? null,
    details: { kind: posting.kind },
    requestId,
  });
  await enqueue(tx, { id: ids.next(), kind: INDEX_MESSAGE, payload: { opportunityId: id }, at });
  return ok({ version: version + 1 });
}
