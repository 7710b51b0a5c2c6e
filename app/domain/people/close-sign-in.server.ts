import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { mayAdminister } from "./policy.ts";
import { leavesAnAdministrator } from "./role-policy.ts";
import { administratorGrants, findPersonToAdminister } from "./role-queries.server.ts";
import { closePerson } from "./sign-in-queries.server.ts";
import { isOutOfDate, takeAdministrationStep } from "./take-administration-step.server.ts";

export type CloseSignInOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  personId: string;
  version: number;
  /** The person's name as the administrator typed it: nobody is shut out by a slip of the hand. */
  typedName: string;
  reason: string;
};
export type CloseRefusal = "own_sign_in" | "already_closed" | "name_differs" | "last_administrator";

/** Ends somebody's right to sign in; they are signed out everywhere at once. What they have done stays. */
export async function closeSignIn(
  options: CloseSignInOptions,
): Promise<Result<{ closed: true }, "not_allowed" | "not_found" | "conflict" | CloseRefusal>> {
  const { actor, personId, version, typedName, reason, clock } = options;
  if (!mayAdminister(actor)) return refused("not_allowed");
  return once(options, async (tx) => {
    const person = await findPersonToAdminister(tx, personId);
    if (!person) return refused("not_found");
    const subject = { type: "person", id: personId } as const;
    if (await isOutOfDate(tx, subject, version)) return refused("conflict");
    if (person.closedAt !== null) return refused("already_closed");
    if (personId === actor.personId) return refused("own_sign_in");
    if (plain(typedName) !== plain(person.name)) return refused("name_differs", "typedName");
    const administrators = await administratorGrants(tx);
    const isOne = administrators.some((grant) => grant.personId === personId);
    const today = clock.today();
    if (isOne && !leavesAnAdministrator(administrators, (grant) => grant.personId !== personId, today, today))
      return refused("last_administrator");
    await closePerson(tx, personId, clock.now());
    await takeAdministrationStep(tx, {
      ...options,
      step: "sign_in.close",
      subject,
      reason,
      organisationId: null,
    });
    return ok({ closed: true });
  });
}

const plain = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
