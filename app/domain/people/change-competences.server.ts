import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import type { CompetenceList } from "./labels.ts";
import { deleteListed, findListed, moveProfile, updateLevel } from "./profile-queries.server.ts";
import { recordProfileChange } from "./record-profile-change.server.ts";

export type ChangeCompetencesOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  /** The version of the profile that the list was read from. */
  version: number;
  relation: CompetenceList;
  levels: readonly { id: string; level: number }[];
  removed: readonly string[];
};

/** Changes levels on one's own list and takes competences off it. Names what is not on the list: `unknown_competence`. */
export async function changeCompetences(
  options: ChangeCompetencesOptions,
): Promise<Result<{ version: number }, "unknown_competence" | "conflict">> {
  const { actor, version, relation, levels, removed } = options;
  const { personId } = actor;
  return once(options, async (tx) => {
    const listed = new Map((await findListed(tx, personId, relation)).map(({ id, level }) => [id, level]));
    if (!(await moveProfile(tx, { personId, version }))) return refused("conflict");
    if ([...levels.map(({ id }) => id), ...removed].some((id) => !listed.has(id)))
      return refused("unknown_competence");
    const changed = levels.filter(({ id, level }) => listed.get(id) !== level);
    for (const one of changed) await updateLevel(tx, { personId, relation, ...one });
    await deleteListed(tx, { personId, relation, ids: removed });
    const details = { part: relation, changed: changed.length, removed: removed.length };
    await recordProfileChange(tx, { ...options, details });
    return ok({ version: version + 1 });
  });
}
