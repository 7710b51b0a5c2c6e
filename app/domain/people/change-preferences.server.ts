import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "./actor.ts";
import { type Preferences, preferenceProblems } from "./preferences.ts";
import { findStart, moveProfile } from "./profile-queries.server.ts";
import { recordProfileChange } from "./record-profile-change.server.ts";

export type ChangePreferencesOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  version: number;
  preferences: Preferences;
};

/** Replaces what one looks for. A refusal for a field names it; `conflict` when somebody changed the profile first. */
export async function changePreferences(
  options: ChangePreferencesOptions,
): Promise<Result<{ version: number }, "weeksOrder" | "startPast" | "conflict">> {
  const { actor, version, preferences, clock } = options;
  const { personId } = actor;
  return once(options, async (tx) => {
    const saved = await findStart(tx, personId);
    const [problem] = Object.entries(preferenceProblems(preferences, { saved, today: clock.today() }));
    if (problem) return refused(problem[1], problem[0]);
    if (!(await moveProfile(tx, { personId, version, preferences }))) return refused("conflict");
    await recordProfileChange(tx, { ...options, details: { part: "preferences" } });
    return ok({ version: version + 1 });
  });
}
