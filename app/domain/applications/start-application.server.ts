import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { moveApplication } from "./move-application.server.ts";
import { findOpportunityToApplyFor } from "./opportunity-queries.server.ts";
import { type ApplyRefusal, applyRefusal } from "./policy.ts";
import { countSeatsTaken, findOwnFor, insertDraft } from "./queries.server.ts";
import { periodOf } from "./rules.ts";
import type { ApplicationState, StepRefusal } from "./states.ts";

export type StartOptions = VerbContext & { actor: Actor; once: OnceKey; opportunityId: string };
export type StartRefusal = "not_found" | "conflict" | ApplyRefusal | StepRefusal;

/**
 * Starts a draft, or continues the one there is: a person has one application for an opportunity. One that was
 * withdrawn is taken up again with its answers; one that has been sent is answered as it stands.
 */
export async function startApplication(
  options: StartOptions,
): Promise<Result<{ id: string; state: ApplicationState }, StartRefusal>> {
  const { actor, opportunityId, clock, ids, requestId } = options;
  return once(options, async (tx) => {
    const opportunity = await findOpportunityToApplyFor(tx, actor, opportunityId);
    if (!opportunity) return refused("not_found");
    const own = await findOwnFor(tx, opportunityId, actor.personId);
    if (own && own.state !== "withdrawn") return ok({ id: own.id, state: own.state });
    const seatsTaken = await countSeatsTaken(tx, opportunityId);
    const refusal = applyRefusal(actor, opportunity, { today: clock.today(), seatsTaken });
    if (refusal) return refused(refusal);
    if (own) {
      const moved = await moveApplication(tx, {
        ...options,
        application: own,
        actorId: actor.personId,
        role: "applicant",
        act: "reopen",
        change: {
          leaderId: null,
          releaseAskedAt: null,
          releaseDueOn: null,
          releaseReason: null,
          releaseStartsOn: null,
          releaseEndsOn: null,
          offerDueOn: null,
          withdrawReason: null,
          submittedAt: null,
          endedAt: null,
        },
      });
      return moved.ok ? ok({ id: own.id, state: moved.value.state }) : moved;
    }
    if (!actor.employment) return refused("no_employment");
    const id = ids.next();
    await insertDraft(tx, {
      id,
      opportunityId,
      applicantId: actor.personId,
      homeOrganisationId: actor.employment.organisationId,
      hostOrganisationId: opportunity.organisationId,
      ...periodOf(opportunity),
      createdAt: clock.now(),
    });
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId: actor.personId,
      action: "application.start_draft",
      subject: { type: "application", id },
      organisationId: actor.employment.organisationId,
      requestId,
    });
    return ok({ id, state: "draft" });
  });
}
