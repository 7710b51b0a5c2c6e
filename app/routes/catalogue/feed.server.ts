import type { LoaderFunctionArgs } from "@remix-run/node";
import type { TFunction } from "i18next";
import {
  deadlineWords,
  extentWords,
  hostWords,
  kindWords,
  periodWords,
  placeWords,
} from "../../components/opportunity-words.ts";
import { type OpportunitySummary, summariesOf } from "../../domain/catalogue/index.server.ts";
import { findWholeOrNull } from "../../domain/matching/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import type { Sort } from "../../ports/search-engine.ts";
import type { Lang } from "../../shared/format.ts";
import { inLanguage, LANGUAGE_NAME } from "../../shared/language.ts";
import { isLanguage } from "../../shared/words.ts";
import { criteriaOf, readSearch } from "./read-search.server.ts";
import { queryOf } from "./search-address.ts";
import { searchInWords } from "./search-words.server.ts";

type Following = "opportunities" | "opportunities.atom" | "opportunities.ics";

/** Where a search is read, in a language that the address itself names: programs keep no cookies. */
export function addressIn(route: Following, query: string, language: Lang): string {
  const address = query === "" ? href(route) : `${href(route)}?${query}`;
  return language === "da" ? address : inLanguage(address, language);
}

export type Feed = {
  t: TFunction;
  language: Lang;
  /** The search, in words. */
  title: string;
  /** What the address says that is not known, in words; null when all is. */
  ignored: string | null;
  query: string;
  found: readonly OpportunitySummary[];
};

/**
 * What anybody may find by the address of a search. No session is read: whoever asks gets the same. What holds nearly
 * all words of the search is left out, as in what somebody is told of.
 */
export async function readFeed(
  { request, context }: LoaderFunctionArgs,
  { sort, most }: { sort: Sort; most: number },
): Promise<Feed> {
  const world = { ...context.rokade, actor: null };
  const params = new URL(request.url).searchParams;
  const asked = params.get(LANGUAGE_NAME);
  const language = isLanguage(asked) ? asked : "da";
  const { t } = wordsOf(language);
  const search = await readSearch(world, params);
  const { address, ignored, geography } = search;
  const criteria = criteriaOf(address, geography);
  const whole = await findWholeOrNull({ ...world, criteria, sort, most });
  if (whole === null) throw new Response(null, { status: 503 });
  const { ids } = whole;
  return {
    t,
    language,
    title: searchInWords(search, language),
    ignored: ignored.length === 0 ? null : t("catalogue.search.ignored", { names: ignored.join(", ") }),
    query: queryOf(address),
    found: await summariesOf(context.rokade.db.read, ids),
  };
}

/** What a card says of an opportunity, as lines of text. */
export function linesOf(opportunity: OpportunitySummary, words: { t: TFunction; language: Lang }): string[] {
  const { t, language } = words;
  const facts = [
    kindWords(opportunity.kind, t).label,
    hostWords(opportunity),
    placeWords(opportunity, t),
    periodWords(opportunity, language),
    extentWords(opportunity, words),
    deadlineWords(opportunity, { ...words, today: FAR_FROM_ANY_DEADLINE })?.text,
  ];
  return [facts.filter((fact) => fact !== undefined).join(" · "), opportunity.summary];
}

/** A text that is kept says which day, not how long is left. */
const FAR_FROM_ANY_DEADLINE = "0000-01-01";
