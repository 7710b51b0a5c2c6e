import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import type { Actor } from "./actor.ts";

type Options = Omit<VerbContext, "db"> & {
  actor: Actor;
  /** Which part changed, and how many lines of it: never which competence, which is the person's own. */
  details: Record<string, string | number>;
};

/** The audit entry of a change that a person makes to their own profile. */
export async function recordProfileChange(
  tx: Tx,
  { actor, clock, ids, requestId, details }: Options,
): Promise<void> {
  await recordAudit(tx, {
    id: ids.next(),
    at: clock.now(),
    actorId: actor.personId,
    action: "profile.update",
    subject: { type: "person", id: actor.personId },
    organisationId: actor.employment?.organisationId ?? null,
    details,
    requestId,
  });
}
