import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { findPersonToAdminister } from "./role-queries.server.ts";
import { reopenPerson } from "./sign-in-queries.server.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";

export type ReopenSignInOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  personId: string;
  version: number;
  reason: string;
};

/** Gives somebody back the right to sign in. */
export async function reopenSignIn(
  options: ReopenSignInOptions,
): Promise<Result<{ closed: false }, "not_allowed" | "not_found" | "conflict" | "not_closed">> {
  const { actor, personId, version, reason } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const person = await findPersonToAdminister(tx, personId);
    if (!person) return refused("not_found");
    const subject = { type: "person", id: personId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    if (person.closedAt === null) return refused("not_closed");
    await reopenPerson(tx, personId);
    await takeAdministrationStep(tx, {
      ...options,
      step: "sign_in.reopen",
      subject,
      reason,
      organisationId: null,
    });
    return ok({ closed: false });
  });
}
