import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "./record-audit.server.ts";

/** Remembers that a copy of the database was made, so that its age can be shown. */
export async function recordBackup({ db, clock, ids, requestId }: VerbContext): Promise<void> {
  const id = ids.next();
  await db.write((tx) =>
    recordAudit(tx, {
      id,
      at: clock.now(),
      actorId: null,
      action: "backup.write",
      subject: { type: "database", id },
      requestId,
    }),
  );
}
