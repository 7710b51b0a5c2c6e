import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import type { Actor } from "./actor.ts";
import { recordProfileChange } from "./record-profile-change.server.ts";
import { competencyProfileExists, deleteTarget, putTarget } from "./target-queries.server.ts";

export type ChooseTargetOptions = VerbContext & {
  actor: Actor;
  /** A competency profile. */
  profileId: string;
  /** How it shall be afterwards: the same wish twice is one wish, so no form token is needed. */
  chosen: boolean;
};

/** Makes a competency profile one's target, in place of another, or gives it up. Only the person sees it. */
export async function chooseTarget(
  options: ChooseTargetOptions,
): Promise<Result<{ changed: boolean }, "not_found">> {
  const { db, clock, actor, profileId, chosen } = options;
  const { personId } = actor;
  return db.write(async (tx) => {
    if (!(await competencyProfileExists(tx, profileId))) return refused("not_found");
    const changed = chosen
      ? await putTarget(tx, { personId, profileId, chosenAt: clock.now() })
      : await deleteTarget(tx, personId, profileId);
    if (changed) await recordProfileChange(tx, { ...options, details: { part: "target" } });
    return ok({ changed });
  });
}
