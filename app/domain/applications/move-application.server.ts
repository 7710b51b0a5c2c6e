import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import {
  type ActingApplication,
  type ApplicationChange,
  insertStep,
  updateApplication,
} from "./queries.server.ts";
import { type Act, ENDED, nextStanding, type Role, type Standing, type StepRefusal } from "./states.ts";

export type Moved = Standing & { version: number };
export type Moving = Pick<ActingApplication, "id" | "state" | "release" | "version" | "hostOrganisationId">;

export type MoveOptions = Omit<VerbContext, "db"> & {
  application: Moving;
  /** Null when the calendar does it. */
  actorId: string | null;
  role: Role;
  act: Act;
  /** Why, in the person's own words: part of the case, never of the audit. */
  note?: string | null;
  change?: ApplicationChange;
};

/**
 * Takes one step with an application, if the table of steps allows it: the new standing, the step with who and why,
 * and the audit entry, all in the caller's transaction.
 */
export async function moveApplication(
  tx: Tx,
  { application, actorId, role, act, note, change, clock, ids, requestId }: MoveOptions,
): Promise<Result<Moved, StepRefusal | "conflict">> {
  const outcome = nextStanding(application, role, act);
  if (!outcome.ok) return refused(outcome.code);
  const at = clock.now();
  const { next } = outcome;
  const ends = ENDED.includes(next.state) ? { endedAt: at } : {};
  if (!(await updateApplication(tx, application, { ...ends, ...change, ...next })))
    return refused("conflict");
  await insertStep(tx, {
    id: ids.next(),
    applicationId: application.id,
    at,
    actorId,
    step: act,
    note: note ?? null,
  });
  await recordAudit(tx, {
    id: ids.next(),
    at,
    actorId,
    action: `application.${act}`,
    subject: { type: "application", id: application.id },
    organisationId: application.hostOrganisationId,
    details: { from: application.state, to: next.state, release: next.release },
    requestId,
  });
  return ok({ ...next, version: application.version + 1 });
}
