import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { agreeIfAllSaidYes } from "./agree-application.server.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import { type ApplicationChange, findAsked } from "./queries.server.ts";
import { type Period, periodError } from "./rules.ts";
import type { Act, StepRefusal } from "./states.ts";
import { type Messages, tell } from "./tell.server.ts";

export type ReleaseAnswer =
  | { answer: "yes" }
  | ({ answer: "later"; reason: string } & Period)
  | { answer: "no"; reason: string };

export type AnswerReleaseOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  answer: ReleaseAnswer;
};

const ACTS: Record<ReleaseAnswer["answer"], { act: Act; messages: Messages }> = {
  yes: { act: "give_release", messages: { applicant: "release_given", host: "applicant_released" } },
  later: { act: "propose_period", messages: { applicant: "release_other_period" } },
  no: { act: "refuse_release", messages: { applicant: "release_refused", host: "applicant_not_released" } },
};

/** The present leader's answer. Only the leader who was asked may give it, and once. */
export async function answerRelease(
  options: AnswerReleaseOptions,
): Promise<Result<Moved, "not_found" | "conflict" | StepRefusal | "period_wrong">> {
  const { actor, id, version, answer, clock } = options;
  return once(options, async (tx) => {
    const application = await findAsked(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    if (answer.answer === "later" && periodError(answer.startsOn, answer.endsOn, clock.today()))
      return refused("period_wrong");
    const { act, messages } = ACTS[answer.answer];
    const reason = answer.answer === "yes" ? null : answer.reason;
    const change: ApplicationChange = {
      releaseReason: reason,
      ...(answer.answer === "later" && { releaseStartsOn: answer.startsOn, releaseEndsOn: answer.endsOn }),
    };
    const moved = await moveApplication(tx, {
      ...options,
      application,
      actorId: actor.personId,
      role: "leader",
      act,
      note: reason,
      change,
    });
    if (!moved.ok) return moved;
    await tell(tx, { ...options, application, version: moved.value.version }, messages);
    return act === "give_release"
      ? agreeIfAllSaidYes(tx, options, application, moved.value)
      : ok(moved.value);
  });
}
