import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "./once.server.ts";
import { retryFailedNow } from "./outbox-queries.server.ts";

export type RetryFailedOptions = VerbContext & { actorId: string; once: OnceKey };

/** Lets the outbox try every failed message again. Answers how many. */
export async function retryFailed(options: RetryFailedOptions): Promise<Result<{ count: number }, never>> {
  const { clock, ids, actorId, requestId } = options;
  return once(options, async (tx) => {
    const count = await retryFailedNow(tx, clock.now());
    if (count > 0)
      await recordAudit(tx, {
        id: ids.next(),
        at: clock.now(),
        actorId,
        action: "outbox.retry_all",
        subject: { type: "outbox", id: "failed" },
        details: { count },
        requestId,
      });
    return ok({ count });
  });
}
