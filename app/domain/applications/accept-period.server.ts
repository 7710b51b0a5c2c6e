import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import { findOwn } from "./queries.server.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

export type AcceptPeriodOptions = VerbContext & { actor: Actor; once: OnceKey; id: string; version: number };

/** Says yes to the period that the leader proposed: it becomes the application's, and the leader has released for it. */
export async function acceptPeriod(
  options: AcceptPeriodOptions,
): Promise<Result<Moved, "not_found" | "conflict" | StepRefusal>> {
  const { actor, id, version } = options;
  return once(options, async (tx) => {
    const application = await findOwn(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    const { releaseStartsOn, releaseEndsOn } = application;
    if (releaseStartsOn === null || releaseEndsOn === null) return refused("not_possible");
    const moved = await moveApplication(tx, {
      ...options,
      application,
      actorId: actor.personId,
      role: "applicant",
      act: "accept_period",
      change: { startsOn: releaseStartsOn, endsOn: releaseEndsOn, offerDueOn: null },
    });
    if (!moved.ok) return moved;
    await tell(
      tx,
      { ...options, application, version: moved.value.version },
      { host: "period_changed", leader: "period_accepted" },
    );
    return ok(moved.value);
  });
}
