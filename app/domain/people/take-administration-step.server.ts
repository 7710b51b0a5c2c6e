import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import type { AuditAction } from "../audit/labels.ts";
import type { Actor } from "./actor.ts";
import {
  insertAdministrationStep,
  type StepSubject,
  versionOfSubject,
} from "./administration-step-queries.server.ts";

export type TakeStepOptions = Omit<VerbContext, "db"> & {
  actor: Actor;
  /** Verb and noun, as in the audit: "role.give". */
  step: AuditAction;
  subject: StepSubject;
  reason: string;
  organisationId: string | null;
  details?: Record<string, string | number | boolean | null>;
};

/** Writes what an administrator did: the reason in their words beside the subject, and the audit entry without it. */
export async function takeAdministrationStep(tx: Tx, options: TakeStepOptions): Promise<void> {
  const { actor, step, subject, reason, organisationId, details, clock, ids, requestId } = options;
  const at = clock.now();
  await insertAdministrationStep(tx, { id: ids.next(), at, actorId: actor.personId, step, subject, reason });
  await recordAudit(tx, {
    id: ids.next(),
    at,
    actorId: actor.personId,
    action: step,
    subject,
    organisationId,
    details: details ?? {},
    requestId,
  });
}

/** Whether somebody has taken a step with the subject since the form was filled in. */
export async function isOutOfDate(tx: Tx, subject: StepSubject, version: number): Promise<boolean> {
  return (await versionOfSubject(tx, subject)) !== version;
}
