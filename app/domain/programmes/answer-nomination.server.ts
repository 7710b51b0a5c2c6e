import type { VerbContext } from "../../ports/verb-context.ts";
import { type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Moved, moveNomination } from "./move-nomination.server.ts";
import { findAsNominee } from "./queries.server.ts";
import { isPast } from "./rules.ts";

export type AnswerOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  answer: "accept" | "decline";
  /** Only kept with a no; the nominator reads it. */
  reason: string | null;
};

type AnswerResult = Result<Moved, "not_found" | "conflict" | "not_possible" | "deadline_passed">;

/** The nominee says yes or no. A yes must come before the programme's deadline has passed; a no is always taken. */
export async function answerNomination(options: AnswerOptions): Promise<AnswerResult> {
  const { actor, id, version, answer, clock } = options;
  return once(options, async (tx): Promise<AnswerResult> => {
    const nomination = await findAsNominee(tx, id, actor.personId);
    if (!nomination) return refused("not_found");
    const isYes = answer === "accept";
    if (isYes && isPast(nomination.opportunity.deadline, clock.today())) return refused("deadline_passed");
    const reason = isYes ? null : options.reason;
    return moveNomination(tx, {
      ...options,
      nomination,
      version,
      actorId: actor.personId,
      role: "nominee",
      act: answer,
      note: reason,
      change: { declineReason: reason, answeredAt: clock.now() },
      tell: {
        personId: nomination.nominatorId,
        kind: isYes ? "nomination_accepted" : "nomination_declined",
        params: { person: nomination.nominee.name, title: nomination.opportunity.title },
      },
    });
  });
}
