import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { agreeIfAllSaidYes } from "./agree-application.server.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import { boundPeriods, findOwn } from "./queries.server.ts";
import { asksOnSubmit, overlaps, releaseDueOn } from "./rules.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

export type AcceptOfferOptions = VerbContext & { actor: Actor; once: OnceKey; id: string; version: number };

/**
 * Says yes to an offer. Where the leader has said yes to the same period, or nobody has to, the agreement stands at
 * once; where the rotation model asks the leader after the offer, the leader is asked now.
 */
export async function acceptOffer(
  options: AcceptOfferOptions,
): Promise<Result<Moved, "not_found" | "conflict" | "overlap" | StepRefusal>> {
  const { actor, id, version, clock } = options;
  return once(options, async (tx) => {
    const application = await findOwn(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    const { startsOn, endsOn, opportunity } = application;
    if (startsOn === null || endsOn === null) return refused("not_possible");
    const bound = await boundPeriods(tx, actor.personId, id);
    if (bound.some((period) => overlaps(period, { startsOn, endsOn }))) return refused("overlap");
    const leaderId = actor.employment?.managerId ?? null;
    const asksNow =
      application.release === "not_asked" && !asksOnSubmit(opportunity.model) && leaderId !== null;
    const accepted = await moveApplication(tx, {
      ...options,
      application,
      actorId: actor.personId,
      role: "applicant",
      act: asksNow ? "accept_offer_and_ask" : "accept_offer",
      ...(asksNow && {
        change: {
          leaderId,
          releaseAskedAt: clock.now(),
          releaseDueOn: releaseDueOn(clock.today(), opportunity.model, startsOn),
        },
      }),
    });
    if (!accepted.ok) return accepted;
    const parties = asksNow ? { ...application, leaderId } : application;
    await tell(
      tx,
      { ...options, application: parties, version: accepted.value.version },
      { host: "offer_accepted", ...(asksNow && { leader: "release_asked" }) },
    );
    return asksNow ? ok(accepted.value) : agreeIfAllSaidYes(tx, options, parties, accepted.value);
  });
}
