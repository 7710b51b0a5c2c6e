import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import { deleteKept } from "./queries.server.ts";

export type DiscardFileOptions = VerbContext & { ownerId: string; once: OnceKey; id: string };

/** Throws one's own kept file away without importing it. */
export async function discardFile(options: DiscardFileOptions): Promise<Result<{ id: string }, "not_found">> {
  const { clock, ids, ownerId, id, requestId } = options;
  return once(options, async (tx) => {
    if (!(await deleteKept(tx, id, ownerId))) return refused("not_found");
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId: ownerId,
      action: "import.discard",
      subject: { type: "import", id },
      requestId,
    });
    return ok({ id });
  });
}
