import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { enqueue, type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { INDEX_MESSAGE } from "./index-opportunity.server.ts";
import { findOwnPosting, replacePosting, unknownReferences } from "./posting-queries.server.ts";
import { type PublishRefusal, publishPosting } from "./publish-posting.server.ts";
import { inKeptOrder, type Posting, publishProblems } from "./rules.ts";
import { isListed, stateAfter } from "./states.ts";

export type UpdatePostingOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  posting: Posting;
  /** Makes a draft known to all in the same breath; one that is not fit for that keeps what it said. */
  publish: boolean;
};

/**
 * Replaces what the host's own posting says. A published one must stay fit to be published, and is searched by its
 * new words at once.
 */
export async function updatePosting(
  options: UpdatePostingOptions,
): Promise<Result<{ version: number }, "not_found" | "unknown_reference" | PublishRefusal>> {
  const { actor, id, version, publish, clock, ids, requestId } = options;
  return once(options, async (tx) => {
    const standing = await findOwnPosting(tx, actor.personId, id);
    if (!standing) return refused("not_found");
    if (stateAfter(standing.state, "edit", "host") === null) return refused("wrong_state");
    const competences = inKeptOrder(standing.competences, options.posting.competences);
    const posting = { ...options.posting, competences };
    const [unknown] = Object.keys(await unknownReferences(tx, posting));
    if (unknown !== undefined) return refused("unknown_reference", unknown);
    if (isListed(standing.state)) {
      const [problem] = Object.keys(publishProblems(posting, clock.today()));
      if (problem !== undefined) return refused("not_ready", problem);
    }
    if (!(await replacePosting(tx, { id, version }, posting))) return refused("conflict");
    const at = clock.now();
    await recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: actor.personId,
      action: "opportunity.update",
      subject: { type: "opportunity", id },
      organisationId: actor.employment?.organisationId ?? null,
      details: { state: standing.state },
      requestId,
    });
    if (isListed(standing.state))
      await enqueue(tx, { id: ids.next(), kind: INDEX_MESSAGE, payload: { opportunityId: id }, at });
    const changed = { id, version: version + 1, state: standing.state, posting };
    return publish ? publishPosting(tx, options, changed) : ok({ version: changed.version });
  });
}
