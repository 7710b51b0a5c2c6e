import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { type EndRefusal, endRefusal } from "./role-policy.ts";
import { administratorGrants, endGrant, findGrant } from "./role-queries.server.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";

export type EndRoleOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  grantId: string;
  version: number;
  /** The last day, YYYY-MM-DD; yesterday ends it at once. */
  lastDay: string;
  reason: string;
};

/** Ends a role with a day. The last one who keeps Rokade running cannot be removed. */
export async function endRole(
  options: EndRoleOptions,
): Promise<Result<{ personId: string }, "not_allowed" | "not_found" | "conflict" | EndRefusal>> {
  const { actor, grantId, version, lastDay, reason, clock } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const grant = await findGrant(tx, grantId);
    if (!grant) return refused("not_found");
    const subject = { type: "person", id: grant.personId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    const others = (await administratorGrants(tx)).filter(({ id }) => id !== grantId);
    const refusal = endRefusal(grant, lastDay, {
      actorId: actor.personId,
      today: clock.today(),
      administrators: others,
    });
    if (refusal) return refused(refusal);
    await endGrant(tx, grantId, lastDay);
    await takeAdministrationStep(tx, {
      ...options,
      step: "role.end",
      subject,
      reason,
      organisationId: grant.organisationId,
      details: { role: grant.role, lastDay },
    });
    return ok({ personId: grant.personId });
  });
}
