import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import type { Day } from "./days.ts";
import { findOwn, updateApplication } from "./queries.server.ts";

/** The answers of one page, as far as they are given. */
export type DraftChange =
  | { purpose: string; benefit: string }
  | { startsOn: Day | null; endsOn: Day | null; flexibility: string };

export type SaveDraftOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  change: DraftChange;
};

/** Keeps the answers of one page of one's own draft, complete or not. */
export async function saveDraft(
  options: SaveDraftOptions,
): Promise<Result<{ version: number }, "not_found" | "conflict" | "not_possible">> {
  const { actor, id, version, change, clock, ids, requestId } = options;
  return once(options, async (tx) => {
    const application = await findOwn(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    if (application.state !== "draft") return refused("not_possible");
    if (!(await updateApplication(tx, { id, version }, change))) return refused("conflict");
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId: actor.personId,
      action: "application.save",
      subject: { type: "application", id },
      organisationId: application.homeOrganisationId,
      details: { fields: Object.keys(change).join(",") },
      requestId,
    });
    return ok({ version: version + 1 });
  });
}
