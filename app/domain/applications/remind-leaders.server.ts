import type { VerbContext } from "../../ports/verb-context.ts";
import { recordAudit } from "../audit/index.server.ts";
import { findById, hasStepSince, insertStep, overdueReleases } from "./queries.server.ts";
import { tell } from "./tell.server.ts";

/** The step that stands in the case when a leader has been reminded. */
const REMINDED = "remind_leader";

/** Tells leader and applicant, once for each question, that the leader's deadline has passed. Answers how many were told. */
export async function remindLeaders({ db, ...world }: VerbContext): Promise<number> {
  const { clock, ids } = world;
  const today = clock.today();
  let reminded = 0;
  for (const id of await overdueReleases(db.read, today)) {
    const told = await db.write(async (tx) => {
      const application = await findById(tx, id);
      if (application?.release !== "waiting" || (application.releaseDueOn ?? today) >= today) return false;
      if (await hasStepSince(tx, id, REMINDED, application.releaseAskedAt ?? new Date(0))) return false;
      const at = clock.now();
      await insertStep(tx, {
        id: ids.next(),
        applicationId: id,
        at,
        actorId: null,
        step: REMINDED,
        note: null,
      });
      await recordAudit(tx, {
        id: ids.next(),
        at,
        actorId: null,
        action: "application.remind_leader",
        subject: { type: "application", id },
        organisationId: application.homeOrganisationId,
      });
      await tell(
        tx,
        { ...world, application, version: application.version },
        { leader: "release_overdue", applicant: "leader_reminded" },
      );
      return true;
    });
    if (told) reminded += 1;
  }
  return reminded;
}
