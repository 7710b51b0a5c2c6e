import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import { type Actor, isLeader, staffOf } from "../people/index.server.ts";
import { type Moved, moveNomination, tellOf } from "./move-nomination.server.ts";
import { type NominateRefusal, nominateRefusal } from "./policy.ts";
import { findEarlier, findProgramme, insertNomination, insertStep } from "./queries.server.ts";
import { answerDueOn } from "./rules.ts";

export type NominateOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  opportunityId: string;
  nomineeId: string;
  strengths: string;
  potential: string;
  coreTask: string;
};

type NominateResult = Result<
  Moved,
  "not_found" | NominateRefusal | "already_nominated" | "conflict" | "not_possible"
>;

/**
 * Puts one of one's own staff forward to a programme and asks them to accept. Nobody else sees it before they have. One
 * nomination for each person and programme; one that was taken back may be put forward again.
 */
export async function nominateEmployee(options: NominateOptions): Promise<NominateResult> {
  const { actor, opportunityId, nomineeId, strengths, potential, coreTask, clock, ids, requestId } = options;
  return once(options, async (tx): Promise<NominateResult> => {
    const programme = await findProgramme(tx, actor, opportunityId);
    if (!programme) return refused("not_found");
    const today = clock.today();
    const staffIds = (await staffOf(tx, actor.personId, today)).map(({ personId }) => personId);
    const nominator = { personId: actor.personId, leads: isLeader(actor) };
    const refusal = nominateRefusal(nominator, nomineeId, programme, { staffIds, today });
    if (refusal) return refused(refusal);
    const organisationId = actor.employment?.organisationId;
    if (organisationId === undefined) return refused("not_leader");

    const given = {
      nominatorId: actor.personId,
      organisationId,
      strengths,
      potential,
      coreTask,
      answerDueOn: answerDueOn(today, programme.deadline),
    };
    const tell = {
      personId: nomineeId,
      kind: "nomination_received",
      params: { person: actor.name, title: programme.title },
    } as const;
    const earlier = await findEarlier(tx, opportunityId, nomineeId);
    if (earlier && earlier.state !== "withdrawn") return refused("already_nominated");
    if (earlier)
      return moveNomination(tx, {
        ...options,
        nomination: { ...earlier, organisationId },
        version: earlier.version,
        actorId: actor.personId,
        role: "nominator",
        act: "renominate",
        change: given,
        tell,
      });

    const id = ids.next();
    const at = clock.now();
    const state = "awaiting_nominee";
    await insertNomination(tx, { id, opportunityId, nomineeId, state, createdAt: at, ...given });
    await insertStep(tx, {
      id: ids.next(),
      nominationId: id,
      at,
      actorId: actor.personId,
      step: "nominate",
      note: null,
    });
    await recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: actor.personId,
      action: "nomination.nominate",
      subject: { type: "nomination", id },
      organisationId,
      details: { to: state },
      requestId,
    });
    await tellOf(tx, { id, version: 1, ...tell, clock, ids });
    return ok({ id, state, version: 1 });
  });
}
