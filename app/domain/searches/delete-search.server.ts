import { href } from "../../href.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import { takeBack } from "../notifications/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { deleteOwnSearch, findOwnSearch } from "./queries.server.ts";
import { messagesOfSearch } from "./round-queries.server.ts";

/** Lets go of one's own search, and of the messages that lead to what it told of. */
export async function deleteSearch(
  options: VerbContext & { actor: Actor; once: OnceKey; id: string },
): Promise<Result<{ id: string }, "not_found">> {
  const { clock, ids, actor, id, requestId } = options;
  const { personId } = actor;
  return once(options, async (tx) => {
    if (!(await findOwnSearch(tx, personId, id))) return refused("not_found");
    const messages = await messagesOfSearch(tx, id);
    await takeBack(tx, {
      personId,
      hrefs: messages.map((message) => href("saved.message", { id: message })),
    });
    await deleteOwnSearch(tx, personId, id);
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId: personId,
      action: "saved_search.delete",
      subject: { type: "saved_search", id },
      organisationId: actor.employment?.organisationId ?? null,
      requestId,
    });
    return ok({ id });
  });
}
