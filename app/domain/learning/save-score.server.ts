import type { Clock, Score } from "lti-provider";
import type { LineItem, SaveScoreOutcome } from "lti-provider/platform";
import { href } from "../../href.ts";
import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { danishTime } from "../../shared/format.ts";
import { recordAudit } from "../audit/index.server.ts";
import { notify } from "../notifications/index.server.ts";
import { logUptake } from "../uptake/index.server.ts";
import { completionMoment, countsAsCompleted, judgeScore, ledgerHours } from "./rules.ts";
import { findScoredLaunch, updateScore } from "./score-queries.server.ts";

export type SaveScoreOptions = VerbContext & { wallClock: Clock; lineItem: LineItem; score: Score };

/**
 * A tool's word on one person's course (AGS 3.4): the score and all that follows from it, in one transaction. The
 * first completion enters the hours and the click fee in the ledger, once however often it is told; a later score
 * may say less, but what was learnt stays learnt.
 */
export function saveScore(options: SaveScoreOptions): Promise<SaveScoreOutcome> {
  const { db, clock, wallClock, ids, lineItem, score, requestId } = options;
  return db.write(async (tx) => {
    const found = await findScoredLaunch(tx, lineItem, score.userId);
    if (!found) return "user_unknown";
    const { launch, kept } = found;
    const verdict = judgeScore(kept, score);
    if (verdict !== "store") return verdict;
    const now = clock.now();
    const completes = launch.completedAt === null && countsAsCompleted(score);
    const completedAt = completes ? completionMoment(score, { now, wall: wallClock() }) : launch.completedAt;
    await updateScore(tx, launch.id, score, completedAt);
    await recordAudit(tx, {
      id: ids.next(),
      at: now,
      actorId: null,
      action: completes ? "course.complete" : "course.score",
      subject: { type: "course_launch", id: launch.id },
      details: { activity: score.activityProgress, grading: score.gradingProgress, tool: lineItem.clientId },
      requestId,
    });
    if (completes && completedAt) await enterCompletion(tx, options, found, completedAt);
    return "stored";
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findScoredLaunch>>>;

async function enterCompletion(
  tx: Tx,
  { ids, clock }: SaveScoreOptions,
  { launch, opportunity }: Found,
  completedAt: Date,
): Promise<void> {
  const at = clock.now();
  // A course without hours cannot be begun; one that has lost them since has nothing to enter.
  if (opportunity.hours !== null)
    await logUptake(tx, {
      id: ids.next(),
      at,
      personId: launch.personId,
      occurredOn: danishTime(completedAt.toISOString()).day,
      channel: "formal",
      activity: "e_learning",
      title: opportunity.title,
      hours: ledgerHours(opportunity.hours),
      amountDkk: opportunity.priceDkk,
      source: "lti",
      confidence: "high",
      opportunityId: launch.opportunityId,
      idempotencyKey: `launch:${launch.id}`,
    });
  await notify(tx, {
    id: ids.next(),
    at,
    personId: launch.personId,
    kind: "course_completed",
    eventKey: `course.complete:${launch.id}`,
    params: { title: opportunity.title },
    href: href("learning"),
  });
}
