import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "./once.server.ts";
import { findMessage, retryMessageNow } from "./outbox-queries.server.ts";

export type RetryMessageOptions = VerbContext & { actorId: string; once: OnceKey; id: string };

/** Lets the outbox try a message again at once. Refuses one that is done or being worked on. */
export async function retryMessage(
  options: RetryMessageOptions,
): Promise<Result<{ id: string }, "not_found" | "not_possible">> {
  const { clock, ids, actorId, id, requestId } = options;
  return once(options, async (tx) => {
    const message = await findMessage(tx, id);
    if (!message) return refused("not_found");
    if (!(await retryMessageNow(tx, id, clock.now()))) return refused("not_possible");
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId,
      action: "outbox.retry",
      subject: { type: "outbox", id },
      details: { kind: message.kind, attempts: message.attempts },
      requestId,
    });
    return ok({ id });
  });
}
