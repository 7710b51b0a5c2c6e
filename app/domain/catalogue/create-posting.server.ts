import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import { type Actor, isLeader } from "../people/index.server.ts";
import { insertPosting, unknownReferences } from "./posting-queries.server.ts";
import { type PublishRefusal, publishPosting } from "./publish-posting.server.ts";
import type { Posting } from "./rules.ts";

export type CreatePostingOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  posting: Posting;
  /** Makes it known to all in the same breath; a posting that is not fit for that is not kept either. */
  publish: boolean;
};

/** Keeps a draft for the leader's own workplace. Refuses codes that do not exist, with the field that holds them. */
export async function createPosting(
  options: CreatePostingOptions,
): Promise<Result<{ id: string }, "not_allowed" | "unknown_reference" | PublishRefusal>> {
  const { actor, posting, publish, clock, ids, requestId } = options;
  const { employment } = actor;
  if (!isLeader(actor) || employment === null) return refused("not_allowed");
  return once(options, async (tx) => {
    const [unknown] = Object.keys(await unknownReferences(tx, posting));
    if (unknown !== undefined) return refused("unknown_reference", unknown);
    const id = ids.next();
    const now = clock.now();
    const { organisationId, workplaceId } = employment;
    await insertPosting(tx, {
      id,
      hostId: actor.personId,
      organisationId,
      workplaceId,
      createdAt: now,
      posting,
    });
    await recordAudit(tx, {
      id: ids.next(),
      at: now,
      actorId: actor.personId,
      action: "opportunity.create",
      subject: { type: "opportunity", id },
      organisationId,
      details: { kind: posting.kind },
      requestId,
    });
    if (!publish) return ok({ id });
    const published = await publishPosting(tx, options, { id, version: 1, state: "draft", posting });
    return published.ok ? ok({ id }) : published;
  });
}
