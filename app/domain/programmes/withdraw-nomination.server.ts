import type { VerbContext } from "../../ports/verb-context.ts";
import { type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Moved, moveNomination } from "./move-nomination.server.ts";
import { findAsNominator } from "./queries.server.ts";

export type WithdrawOptions = VerbContext & { actor: Actor; once: OnceKey; id: string; version: number };

/** The nominator takes a nomination back that has not been answered. The nominee is told, and may still read it. */
export async function withdrawNomination(
  options: WithdrawOptions,
): Promise<Result<Moved, "not_found" | "conflict" | "not_possible">> {
  const { actor, id, version } = options;
  return once(options, async (tx) => {
    const nomination = await findAsNominator(tx, id, actor.personId);
    if (!nomination) return refused("not_found");
    return moveNomination(tx, {
      ...options,
      nomination,
      version,
      actorId: actor.personId,
      role: "nominator",
      act: "withdraw",
      tell: {
        personId: nomination.nomineeId,
        kind: "nomination_withdrawn",
        params: { person: nomination.nominator.name, title: nomination.opportunity.title },
      },
    });
  });
}
