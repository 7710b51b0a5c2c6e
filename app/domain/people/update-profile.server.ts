import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { countCompetences, type ProfileChange, replaceProfile } from "./profile-queries.server.ts";

export type UpdateProfileOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  version: number;
  change: ProfileChange;
};

/** Replaces one's own profile. Refuses a competence that is not in the taxonomy, and a version that is out of date. */
export async function updateProfile(
  options: UpdateProfileOptions,
): Promise<Result<{ version: number }, "unknown_competence" | "conflict">> {
  const { actor, version, change, clock, ids, requestId } = options;
  return once(options, async (tx) => {
    const named = new Set([...change.held, ...change.wanted].map(({ id }) => id));
    if ((await countCompetences(tx, [...named])) !== named.size) return refused("unknown_competence");
    if (!(await replaceProfile(tx, actor.personId, version, change))) return refused("conflict");
    await recordAudit(tx, {
      id: ids.next(),
      at: clock.now(),
      actorId: actor.personId,
      action: "profile.update",
      subject: { type: "person", id: actor.personId },
      organisationId: actor.employment?.organisationId ?? null,
      details: { held: change.held.length, wanted: change.wanted.length },
      requestId,
    });
    return ok({ version: version + 1 });
  });
}
