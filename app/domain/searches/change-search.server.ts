import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import type { Frequency } from "./labels.ts";
import { changeOwnSearch, findOwnSearch } from "./queries.server.ts";

export type ChangeSearchOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  id: string;
  version: number;
  name: string;
  frequency: Frequency;
};

/** Gives one's own search another name, or has it told of more or less often. */
export async function changeSearch(
  options: ChangeSearchOptions,
): Promise<Result<{ id: string }, "not_found" | "conflict">> {
  const { clock, ids, actor, id, version, name, frequency, requestId } = options;
  const { personId } = actor;
  return once(options, async (tx) => {
    const search = await findOwnSearch(tx, personId, id);
    if (!search) return refused("not_found");
    const at = clock.now();
    // Whoever has not been told for a while is told of what comes, not of all that came meanwhile.
    const begins = search.frequency === "never" && frequency !== "never";
    const changes = { name, frequency, ...(begins && { since: at }) };
    if (!(await changeOwnSearch(tx, { id, personId, version }, changes))) return refused("conflict");
    await recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: personId,
      action: "saved_search.change",
      subject: { type: "saved_search", id },
      organisationId: actor.employment?.organisationId ?? null,
      details: { frequency },
      requestId,
    });
    return ok({ id });
  });
}
