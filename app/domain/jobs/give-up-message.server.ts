import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import type { GiveUpReason } from "./labels.ts";
import { type OnceKey, once } from "./once.server.ts";
import { closeMessage, findMessage } from "./outbox-queries.server.ts";

export type GiveUpMessageOptions = VerbContext & {
  actorId: string;
  once: OnceKey;
  id: string;
  reason: GiveUpReason;
};

/** Sets a failed message aside for good, with the reason. Refuses one that has not failed. */
export async function giveUpMessage(
  options: GiveUpMessageOptions,
): Promise<Result<{ id: string }, "not_found" | "not_possible">> {
  const { clock, ids, actorId, id, reason, requestId } = options;
  return once(options, async (tx) => {
    const message = await findMessage(tx, id);
    if (!message) return refused("not_found");
    if (!(await closeMessage(tx, id, clock.now(), reason))) return refused("not_possible");
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId,
      action: "outbox.give_up",
      subject: { type: "outbox", id },
      details: { kind: message.kind, attempts: message.attempts, reason },
      requestId,
    });
    return ok({ id });
  });
}
