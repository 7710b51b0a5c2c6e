import type { LoaderFunctionArgs } from "@remix-run/node";
import type { CardText } from "../../components/CatalogueCard.tsx";
import { cardText, NO_MATCH } from "../../components/card-text.server.ts";
import { savedIds, summariesOf } from "../../domain/catalogue/index.server.ts";
import { rankFor } from "../../domain/matching/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import { countSaved, searchesOf } from "../../domain/searches/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import type { Lang } from "../../shared/format.ts";
import { feedsOf } from "./follow.server.ts";
import { readSearch } from "./read-search.server.ts";
import { searchInWords } from "./search-words.server.ts";

/** The cards of what one has saved. */
export async function savedCards(
  { context }: LoaderFunctionArgs,
  actor: Actor,
  language: Lang,
): Promise<CardText[]> {
  const { db, clock } = context.rokade;
  const ids = await savedIds(db.read, actor);
  const [summaries, ranked] = await Promise.all([
    summariesOf(db.read, ids),
    ids.length > 0 ? rankFor({ db, clock, actor }) : [],
  ]);
  const matches = new Map(ranked.map((one) => [one.id, one]));
  const words = { t: wordsOf(language).t, language, today: clock.today() };
  return summaries.map((one) => cardText(one, matches.get(one.id) ?? NO_MATCH, words));
}

/** The searches that one keeps, in words, with what they find today. */
export async function savedSearches({ context }: LoaderFunctionArgs, actor: Actor, language: Lang) {
  const world = { ...context.rokade, actor };
  const { t } = wordsOf(language);
  const searches = await searchesOf(world.db.read, actor.personId);
  const [counts, reads] = await Promise.all([
    countSaved(world, searches),
    Promise.all(searches.map(({ address }) => readSearch(world, new URLSearchParams(address)))),
  ]);
  return searches.map(({ id, name, frequency, address }, place) => {
    const read = reads[place];
    const words = read ? searchInWords(read, language) : "";
    const { found = null, fresh = 0 } = counts[place] ?? {};
    const feeds = feedsOf(address, { t, language });
    return { id, name, frequency, words, feeds, isOutdated: (read?.ignored.length ?? 0) > 0, found, fresh };
  });
}
