import type { LoaderFunctionArgs } from "@remix-run/node";
import { savedIds, summariesOf } from "../../domain/catalogue/index.server.ts";
import { rankFor } from "../../domain/matching/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import { countSaved, searchesOf } from "../../domain/searches/index.server.ts";
import type { Lang } from "../../shared/format.ts";
import { readSearch } from "./read-search.server.ts";
import { searchInWords } from "./search-words.server.ts";

/** The opportunities that one has saved, with what speaks for each. */
export async function savedOpportunities({ context }: LoaderFunctionArgs, actor: Actor) {
  const { db, clock } = context.rokade;
  const ids = await savedIds(db.read, actor);
  const [summaries, ranked] = await Promise.all([
    summariesOf(db.read, ids),
    ids.length > 0 ? rankFor({ db, clock, actor }) : [],
  ]);
  const reasons = new Map(ranked.map((one) => [one.id, one.reasons]));
  return summaries.map((opportunity) => ({ opportunity, reasons: reasons.get(opportunity.id) ?? [] }));
}

/** The searches that one keeps, in words, with what they find today. */
export async function savedSearches({ context }: LoaderFunctionArgs, actor: Actor, language: Lang) {
  const world = { ...context.rokade, actor };
  const searches = await searchesOf(world.db.read, actor.personId);
  const [counts, reads] = await Promise.all([
    countSaved(world, searches),
    Promise.all(searches.map(({ address }) => readSearch(world, new URLSearchParams(address)))),
  ]);
  return searches.map(({ id, name, frequency }, place) => {
    const read = reads[place];
    const words = read ? searchInWords(read, language) : "";
    const { found = null, fresh = 0 } = counts?.[place] ?? {};
    return { id, name, frequency, words, isOutdated: (read?.ignored.length ?? 0) > 0, found, fresh };
  });
}
