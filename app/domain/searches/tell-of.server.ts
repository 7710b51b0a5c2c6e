import { href } from "../../href.ts";
import type { SearchEngine } from "../../ports/search-engine.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { openAmong } from "../catalogue/index.server.ts";
import { dismissedIds, findWhole, type SearchCriteria } from "../matching/index.server.ts";
import { notify } from "../notifications/index.server.ts";
import { type Actor, findActor } from "../people/index.server.ts";
import { type DueSearch, findDue, insertFinds, moveMark, toldAmong } from "./round-queries.server.ts";
import { isDue, type Round, sinceAfter } from "./rules.ts";

/** A message tells of no more than this; there are more only after a large import. */
const MOST = 500;

/**
 * Tells a person what is new in one of their searches, seen as they may see it now: one message, or none. Whoever has
 * no employment or no right to sign in is told nothing.
 */
export async function tellOf({
  db,
  clock,
  ids,
  search,
  saved,
  round,
}: VerbContext & { search: SearchEngine; saved: DueSearch; round: Round }): Promise<void> {
  const today = clock.today();
  const at = clock.now();
  const actor = saved.isClosed ? null : await findActor(db.read, saved.personId, today);
  const found = actor?.employment ? await findNew({ db, clock, search, saved, actor }) : [];
  // Most searches find nothing in what was just published; their marks move in the morning.
  if (found.length === 0 && round === "published") return;
  await db.write(async (tx) => {
    // Another process may have told it, or its owner have changed it, since it was read.
    const now = await findDue(tx, saved.id);
    if (!now || !isDue(now, round, today)) return;
    const told = await toldAmong(tx, saved.id, found);
    const open = await openAmong(tx, { ids: found, viewer: actor, today });
    const dismissed = await dismissedIds(tx, saved.personId);
    const fresh = open.filter((id) => !told.has(id) && !dismissed.has(id));
    if (fresh.length > 0) {
      const messageId = ids.next();
      await insertFinds(tx, { searchId: saved.id, messageId, ids: fresh });
      await notify(tx, {
        id: messageId,
        at,
        personId: saved.personId,
        kind: "search_found",
        eventKey: `search-found:${messageId}`,
        params: { title: now.name, count: fresh.length },
        href: href("saved.message", { id: messageId }),
      });
    }
    await moveMark(tx, saved.id, { since: sinceAfter(now.since, at), ranOn: today });
  });
}

async function findNew({
  saved,
  ...searching
}: Pick<VerbContext, "db" | "clock"> & {
  search: SearchEngine;
  saved: DueSearch;
  actor: Actor;
}): Promise<string[]> {
  const { ids } = await findWhole({
    ...searching,
    criteria: JSON.parse(saved.criteria) as SearchCriteria,
    since: saved.since,
    sort: "newest",
    most: MOST,
  });
  return ids;
}
