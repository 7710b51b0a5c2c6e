import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor, RoleName } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { type GiveRefusal, giveRefusal } from "./role-policy.ts";
import { findPersonToAdminister, insertGrant, organisationStands } from "./role-queries.server.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";

export type GiveRoleOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  personId: string;
  version: number;
  role: RoleName;
  /** Null means the whole country. */
  organisationId: string | null;
  /** First and last day, YYYY-MM-DD; without an end when null. */
  from: string;
  until: string | null;
  reason: string;
};

/** Gives somebody else a role for the whole country or for one organisation. */
export async function giveRole(
  options: GiveRoleOptions,
): Promise<
  Result<{ id: string }, "not_allowed" | "not_found" | "conflict" | "unknown_organisation" | GiveRefusal>
> {
  const { actor, personId, version, role, organisationId, from, until, reason, clock, ids } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const person = await findPersonToAdminister(tx, personId);
    if (!person) return refused("not_found");
    const subject = { type: "person", id: personId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    const refusal = giveRefusal(
      { personId, role, organisationId, from, until },
      {
        actorId: actor.personId,
        isClosed: person.closedAt !== null,
        held: person.roles,
        today: clock.today(),
      },
    );
    if (refusal) return refused(refusal);
    if (organisationId !== null && !(await organisationStands(tx, organisationId, until ?? from)))
      return refused("unknown_organisation");
    const id = ids.next();
    await insertGrant(tx, { id, personId, role, organisationId, validFrom: from, validTo: until });
    await takeAdministrationStep(tx, {
      ...options,
      step: "role.give",
      subject,
      reason,
      organisationId,
      details: { role, from, until },
    });
    return ok({ id });
  });
}
