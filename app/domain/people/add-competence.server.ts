import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { type CompetenceList, MOST_COMPETENCES } from "./labels.ts";
import { competenceExists, findListed, insertListed, moveProfileOn } from "./profile-queries.server.ts";
import { recordProfileChange } from "./record-profile-change.server.ts";

export type AddCompetenceOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  relation: CompetenceList;
  id: string;
  /** From 1 to 4. */
  level: number;
};

/**
 * Puts a competence on one's own list. Whatever another window has changed meanwhile stands: one more line is in
 * nobody's way, so it asks for no version.
 */
export async function addCompetence(
  options: AddCompetenceOptions,
): Promise<Result<{ id: string }, "unknown_competence" | "already_listed" | "too_many">> {
  const { actor, relation, id, level } = options;
  const { personId } = actor;
  return once(options, async (tx) => {
    if (!(await competenceExists(tx, id))) return refused("unknown_competence");
    const listed = await findListed(tx, personId, relation);
    if (listed.some((one) => one.id === id)) return refused("already_listed");
    if (listed.length >= MOST_COMPETENCES) return refused("too_many");
    await insertListed(tx, { personId, relation, id, level });
    await moveProfileOn(tx, personId);
    await recordProfileChange(tx, { ...options, details: { part: relation, added: 1 } });
    return ok({ id });
  });
}
