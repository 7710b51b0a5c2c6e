import type { VerbContext } from "../../ports/verb-context.ts";
import { deleteDoneMessagesBefore, deleteOnceBefore } from "./queries.server.ts";

export const FORM_TOKENS_KEPT_DAYS = 14;

/** Deletes form tokens and finished messages older than two weeks. Runs as a scheduled job. */
export async function purgeFinished({ db, clock }: VerbContext): Promise<number> {
  const before = new Date(clock.now().getTime() - FORM_TOKENS_KEPT_DAYS * 86_400_000);
  return db.write(
    async (tx) => (await deleteOnceBefore(tx, before)) + (await deleteDoneMessagesBefore(tx, before)),
  );
}
