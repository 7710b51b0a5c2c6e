import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result } from "../../shared/result.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import type { ActingApplication } from "./queries.server.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

/** Applicant, host and leader have said yes to the same period: the agreement stands, in the transaction of the last yes. */
export async function agreeIfAllSaidYes(
  tx: Tx,
  context: VerbContext,
  application: ActingApplication,
  now: Moved,
): Promise<Result<Moved, StepRefusal | "conflict">> {
  if (now.state !== "accepted" || (now.release !== "released" && now.release !== "not_asked")) return ok(now);
  const agreed = await moveApplication(tx, {
    ...context,
    application: { ...application, ...now },
    actorId: null,
    role: "rokade",
    act: "agree",
  });
  if (!agreed.ok) return agreed;
  const kind = "application_agreed";
  await tell(
    tx,
    { ...context, application, version: agreed.value.version },
    { applicant: kind, host: kind, leader: kind },
  );
  return agreed;
}
