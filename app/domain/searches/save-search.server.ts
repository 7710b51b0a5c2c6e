import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { SearchCriteria } from "../matching/index.server.ts";
import type { Actor } from "../people/index.server.ts";
import { type Frequency, MOST_SEARCHES } from "./labels.ts";
import { countSearches, findByAddress, insertSearch } from "./queries.server.ts";

export type SaveSearchOptions = VerbContext & {
  actor: Actor;
  once: OnceKey;
  name: string;
  frequency: Frequency;
  /** The query of its page, in the one form that addresses are written in, without order and page. */
  address: string;
  /** What that address searches for. */
  criteria: SearchCriteria;
};

/** Keeps a search for oneself. What it finds now is known: only what is published later is told of. */
export async function saveSearch(
  options: SaveSearchOptions,
): Promise<Result<{ id: string }, "already_saved" | "full">> {
  const { clock, ids, actor, name, frequency, address, criteria, requestId } = options;
  const { personId } = actor;
  return once(options, async (tx) => {
    if (await findByAddress(tx, personId, address)) return refused("already_saved");
    if ((await countSearches(tx, personId)) >= MOST_SEARCHES) return refused("full");
    const id = ids.next();
    const at = clock.now();
    const savedOn = clock.today();
    await insertSearch(tx, {
      ...{ id, personId, name, frequency, address, criteria: JSON.stringify(criteria) },
      ...{ savedOn, ranOn: savedOn, since: at, seenAt: at, createdAt: at },
    });
    await recordAudit(tx, {
      id: ids.next(),
      at,
      actorId: personId,
      action: "saved_search.create",
      subject: { type: "saved_search", id },
      organisationId: actor.employment?.organisationId ?? null,
      details: { frequency },
      requestId,
    });
    return ok({ id });
  });
}
