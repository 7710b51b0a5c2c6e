import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import { type ApplyRefusal, applyRefusal } from "./policy.ts";
import { countSeatsTaken, findOwn } from "./queries.server.ts";
import { asksOnSubmit, type MissingAnswer, missingAnswers, releaseDueOn } from "./rules.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

export type SubmitOptions = VerbContext & { actor: Actor; once: OnceKey; id: string; version: number };
export type SubmitRefusal =
  | "not_found"
  | "conflict"
  | ApplyRefusal
  | StepRefusal
  | `${MissingAnswer}_missing`;

/**
 * Sends a draft to the host. Where the rotation model says so, the applicant's nearest leader is asked in the same
 * breath; somebody without a leader above them asks nobody.
 */
export async function submitApplication(options: SubmitOptions): Promise<Result<Moved, SubmitRefusal>> {
  const { actor, id, version, clock } = options;
  return once(options, async (tx) => {
    const application = await findOwn(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    const { opportunity } = application;
    const today = clock.today();
    const seatsTaken = await countSeatsTaken(tx, opportunity.id);
    if (application.state === "draft") {
      const refusal = applyRefusal(actor, opportunity, { today, seatsTaken });
      if (refusal) return refused(refusal);
      const [missing] = missingAnswers(application, today);
      if (missing) return refused(`${missing}_missing` as const, missing);
    }
    const leaderId = asksOnSubmit(opportunity.model) ? (actor.employment?.managerId ?? null) : null;
    const asks = leaderId !== null;
    const moved = await moveApplication(tx, {
      ...options,
      application,
      actorId: actor.personId,
      role: "applicant",
      act: asks ? "submit_and_ask" : "submit",
      change: {
        submittedAt: clock.now(),
        leaderId,
        homeOrganisationId: actor.employment?.organisationId ?? application.homeOrganisationId,
        // A draft may be older than a merger: what is sent names the organisations of the day it is sent.
        hostOrganisationId: opportunity.organisationId,
        ...(asks && {
          releaseAskedAt: clock.now(),
          releaseDueOn: releaseDueOn(today, opportunity.model, application.startsOn),
        }),
      },
    });
    if (!moved.ok) return moved;
    await tell(
      tx,
      { ...options, application: { ...application, leaderId }, version: moved.value.version },
      { host: "application_received", ...(asks && { leader: "release_asked" }) },
    );
    return ok(moved.value);
  });
}
