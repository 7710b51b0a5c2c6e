import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Moved, moveApplication } from "./move-application.server.ts";
import { findOwn } from "./queries.server.ts";
import type { StepRefusal } from "./states.ts";
import { tell } from "./tell.server.ts";

export type CompleteOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  /** What was learnt and put to use at home: the applicant and the leader read it. */
  learned: string;
};

/** Back at work: says what one took home, and closes the case. */
export async function completeApplication(
  options: CompleteOptions,
): Promise<Result<Moved, "not_found" | "conflict" | StepRefusal>> {
  const { actor, id, version, learned } = options;
  return once(options, async (tx) => {
    const application = await findOwn(tx, id, actor.personId);
    if (!application) return refused("not_found");
    if (application.version !== version) return refused("conflict");
    const moved = await moveApplication(tx, {
      ...options,
      application,
      actorId: actor.personId,
      role: "applicant",
      act: "complete",
      change: { learned },
    });
    if (!moved.ok) return moved;
    await tell(
      tx,
      { ...options, application, version: moved.value.version },
      { leader: "application_completed" },
    );
    return ok(moved.value);
  });
}
