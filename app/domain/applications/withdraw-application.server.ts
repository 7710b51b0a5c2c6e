import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { moveApplication } from "./move-application.server.ts";
import { deleteDraft, findOwn } from "./queries.server.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

export type WithdrawOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  reason: string | null;
};

type WithdrawResult = Result<{ deleted: boolean }, "not_found" | "conflict" | StepRefusal>;

/** Takes one's own application back. Nobody has read a draft: it is deleted. A question to the leader lapses. */
export async function withdrawApplication(options: WithdrawOptions): Promise<WithdrawResult> {
  const { actor, id, version, reason, clock, ids, requestId } = options;
  return once(options, async (tx): Promise<WithdrawResult> => {
    const application = await findOwn(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    if (application.state === "draft") {
      if (!(await deleteDraft(tx, { id, version }))) return refused("conflict");
      await recordAudit(tx, {
        id: ids.next(),
        at: clock.now(),
        actorId: actor.personId,
        action: "application.discard",
        subject: { type: "application", id },
        organisationId: application.homeOrganisationId,
        requestId,
      });
      return ok({ deleted: true });
    }
    const moved = await moveApplication(tx, {
      ...options,
      application,
      actorId: actor.personId,
      role: "applicant",
      act: application.state === "offered" ? "decline_offer" : "withdraw",
      note: reason,
      change: { withdrawReason: reason },
    });
    if (!moved.ok) return moved;
    const wasAsked = application.release !== "not_asked";
    await tell(
      tx,
      { ...options, application, version: moved.value.version },
      {
        host: application.state === "offered" ? "offer_declined" : "application_withdrawn",
        ...(wasAsked && { leader: "application_withdrawn" }),
      },
    );
    return ok({ deleted: false });
  });
}
