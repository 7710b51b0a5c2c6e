import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import { type ImportKind, KEPT_HOURS } from "./labels.ts";
import { deleteKeptBeyond, insertKept } from "./queries.server.ts";

const MOST_KEPT = 5;

export type KeepFileOptions = VerbContext & {
  ownerId: string;
  once: OnceKey;
  kind: ImportKind;
  fileName: string;
  content: string;
};

/** Keeps a file until its owner has seen what it would do. Answers the id to find it by. */
export async function keepFile(options: KeepFileOptions): Promise<Result<{ id: string }, never>> {
  const { clock, ids, ownerId, kind, fileName, content, requestId } = options;
  return once(options, async (tx) => {
    const id = ids.next();
    const createdAt = clock.now();
    const expiresAt = new Date(createdAt.getTime() + KEPT_HOURS * 3_600_000);
    await insertKept(tx, { id, ownerId, kind, fileName, content, createdAt, expiresAt });
    await deleteKeptBeyond(tx, ownerId, MOST_KEPT);
    await recordAudit(tx, {
      id: ids.next(),
      at: createdAt,
      actorId: ownerId,
      action: "import.upload",
      subject: { type: "import", id },
      details: { kind },
      requestId,
    });
    return ok({ id });
  });
}
