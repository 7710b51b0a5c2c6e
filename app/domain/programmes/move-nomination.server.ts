import { href } from "../../href.ts";
import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type NotificationKind, notify } from "../notifications/index.server.ts";
import {
  type ActingNomination,
  insertStep,
  type NominationChange,
  updateNomination,
} from "./queries.server.ts";
import { type NominationAct, type NominationRole, type NominationState, stateAfter } from "./states.ts";

export type Moved = { id: string; state: NominationState; version: number };

/** Who is told what about which programme, naming the other of the two. */
type Told = { personId: string; kind: NotificationKind; params: { person: string; title: string } };

export type MoveOptions = Omit<VerbContext, "db"> & {
  nomination: Pick<ActingNomination, "id" | "state" | "version" | "organisationId">;
  /** The version that the person had before them. */
  version: number;
  actorId: string;
  role: NominationRole;
  act: NominationAct;
  /** Why, in the person's own words: part of the case, never of the audit or of a message. */
  note?: string | null;
  change?: NominationChange;
  /** Who is told, and of what kind. */
  tell: Told;
};

/**
 * Takes one step with a nomination, if the table of steps allows it: the new state, the step with who and why, the audit
 * entry and the message, all in the caller's transaction.
 */
export async function moveNomination(
  tx: Tx,
  { nomination, version, actorId, role, act, note, change, tell, clock, ids, requestId }: MoveOptions,
): Promise<Result<Moved, "conflict" | "not_possible">> {
  if (nomination.version !== version) return refused("conflict");
  const { id } = nomination;
  const state = stateAfter(nomination.state, role, act);
  if (state === null) return refused("not_possible");
  if (!(await updateNomination(tx, nomination, { ...change, state }))) return refused("conflict");
  const at = clock.now();
  await insertStep(tx, { id: ids.next(), nominationId: id, at, actorId, step: act, note: note ?? null });
  await recordAudit(tx, {
    id: ids.next(),
    at,
    actorId,
    action: `nomination.${act}`,
    subject: { type: "nomination", id },
    organisationId: nomination.organisationId,
    details: { from: nomination.state, to: state },
    requestId,
  });
  await tellOf(tx, { id, version: version + 1, ...tell, clock, ids });
  return ok({ id, state, version: version + 1 });
}

/** The version makes the same kind a new event when it happens again. */
export async function tellOf(
  tx: Tx,
  {
    id,
    version,
    personId,
    kind,
    params,
    clock,
    ids,
  }: Pick<VerbContext, "clock" | "ids"> & Told & { id: string; version: number },
): Promise<void> {
  await notify(tx, {
    id: ids.next(),
    at: clock.now(),
    personId,
    kind,
    params,
    eventKey: `nomination:${id}:${kind}:${version}`,
    href: href("nomination", { id }),
  });
}
