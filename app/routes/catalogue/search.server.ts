import {
  competencesInUse,
  openByDeadline,
  savedAmong,
  summariesOf,
} from "../../domain/catalogue/index.server.ts";
import { type SearchAnswer, searchOpportunities } from "../../domain/matching/index.server.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import type { Language } from "../../shared/words.ts";
import { helpWithNoHits } from "./no-hits.server.ts";
import { criteriaOf, readSearch, type World } from "./read-search.server.ts";
import type { Order, SearchAddress } from "./search-address.ts";

const PER_PAGE = 10;
/** Among the competences to choose from: the most asked for stand, also when they would give nothing. */
const EMPTY_COMPETENCES = 8;

export type FoundPage = Awaited<ReturnType<typeof searchPage>>;

/** All that the page of opportunities tells of, for whoever asks. */
export async function searchPage(world: World, params: URLSearchParams, language: Language) {
  const { db, clock, actor } = world;
  const today = clock.today();
  const { address, ignored, geography, competences, organisations, starts } = await readSearch(world, params);
  const order = orderOf(address, actor !== null);
  const [answer, inUse] = await Promise.all([
    searchOpportunities({
      ...world,
      criteria: criteriaOf(address, geography),
      order,
      page: address.page,
      perPage: PER_PAGE,
      highlight: address.text !== "",
    }),
    competencesInUse(db.read),
  ]);
  const noHits =
    answer.available && answer.total === 0 ? await helpWithNoHits(world, address, order, geography) : null;
  const fallback = answer.available ? [] : await withoutSearch(world, today);
  const shown = [...(answer.available ? answer.found : fallback), ...(noHits?.nearest ?? [])];
  const used = (id: string) => (answer.available ? (answer.counts.competence[id] ?? 0) : 0);
  const most = new Set(inUse.slice(0, EMPTY_COMPETENCES).map(({ id }) => id));
  const offered = [...competences.values()].filter(
    ({ id }) => used(id) > 0 || address.competences.includes(id) || most.has(id),
  );
  return {
    today,
    perPage: PER_PAGE,
    address: answer.available ? { ...address, page: answer.page } : address,
    ignored,
    order,
    organisations,
    starts,
    competences: alphabetical(offered, language, (one) => one[language])
      .sort((a, b) => used(b.id) - used(a.id))
      .map(({ id, da, en }) => ({ id, da, en })),
    answer: inOrder(answer, language),
    noHits,
    fallback,
    saved: actor
      ? await savedAmong(
          db.read,
          actor.personId,
          shown.map(({ opportunity }) => opportunity.id),
        )
      : null,
  };
}

/** Places stand in the alphabetical order of the reader's language. */
function inOrder(answer: SearchAnswer, language: Language): SearchAnswer {
  if (!answer.available) return answer;
  const byName = <T extends { name: string }>(list: readonly T[]) =>
    alphabetical(list, language, ({ name }) => name);
  return { ...answer, regions: byName(answer.regions), municipalities: byName(answer.municipalities) };
}

/** What must be decided first, read from the database while the search engine cannot answer. */
async function withoutSearch({ db, actor }: World, today: string) {
  const ids = await openByDeadline(db.read, { viewer: actor, today, limit: 2 * PER_PAGE });
  return (await summariesOf(db.read, ids)).map((opportunity) => ({ opportunity }));
}

/** Without a choice: what fits for those we know, else what is closest to the words, else what must be decided first. */
function orderOf({ order, text }: SearchAddress, isSignedIn: boolean): Order {
  if (order !== null && (order !== "match" || isSignedIn)) return order;
  if (isSignedIn) return "match";
  return text === "" ? "deadline" : "relevance";
}
