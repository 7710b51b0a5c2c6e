import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { enqueue, type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { INDEX_MESSAGE } from "./index-opportunity.server.ts";
import { findOwnPosting, moveTo } from "./posting-queries.server.ts";
import { stateAfter } from "./states.ts";

export type ClosePostingOptions = VerbContext & { actor: Actor; once: OnceKey; id: string; version: number };

/** Takes the host's own posting off the search before its deadline. Those who have applied keep their case. */
export async function closePosting(
  options: ClosePostingOptions,
): Promise<Result<{ version: number }, "not_found" | "wrong_state" | "conflict">> {
  const { actor, id, version, clock, ids, requestId } = options;
  return once(options, async (tx) => {
    const posting = await findOwnPosting(tx, actor.personId, id);
    if (!posting) return refused("not_found");
    if (posting.version !== version) return refused("conflict");
    const state = stateAfter(posting.state, "close", "host");
    if (state === null) return refused("wrong_state");
    const at = clock.now();
    if (!(await moveTo(tx, { id, version }, { state, closedAt: at }))) return refused("conflict");
    await recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: actor.personId,
      action: "opportunity.close",
      subject: { type: "opportunity", id },
      organisationId: actor.employment?.organisationId ?? null,
      requestId,
    });
    await enqueue(tx, { id: ids.next(), kind: INDEX_MESSAGE, payload: { opportunityId: id }, at });
    return ok({ version: version + 1 });
  });
}
