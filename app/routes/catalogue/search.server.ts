import type { Rokade } from "../../composition.server.ts";
import {
  competencesInUse,
  type Label,
  openByDeadline,
  regionsOn,
  savedAmong,
  summariesOf,
} from "../../domain/catalogue/index.server.ts";
import {
  countFound,
  type FoundOpportunity,
  type SearchAnswer,
  type SearchCriteria,
  searchOpportunities,
} from "../../domain/matching/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import type { Language } from "../../shared/words.ts";
import {
  ANYWHERE,
  type FilterName,
  filtersIn,
  kindsAsked,
  type Order,
  readAddress,
  type SearchAddress,
  without,
  withoutFilters,
} from "./search-address.ts";

const PER_PAGE = 10;
const NEAREST = 3;
const EMPTY_COMPETENCES = 8;
/** So many filters are tried one by one when nothing was found; nobody sets more by hand. */
const MOST_TRIED = 12;

export type NoHits = {
  /** What each filter's removal would give, for those that give something. */
  removals: { filter: FilterName; value: string; total: number }[];
  /** What the search would give without its words, and without any filter. */
  withoutText: number;
  withoutFilters: number;
  nearest: FoundOpportunity[];
};

/** All that the page of opportunities shows, for whoever asks. */
export async function searchPage(
  rokade: Rokade,
  actor: Actor | null,
  params: URLSearchParams,
  language: Language,
) {
  const { db, search, clock } = rokade;
  const today = clock.today();
  const [regions, competences] = await Promise.all([regionsOn(db.read, today), competencesInUse(db.read)]);
  const { address, ignored } = readAddress(params, {
    regions: regions.map(({ code }) => code),
    competences: competences.map(({ id }) => id),
  });
  const order = orderOf(address, actor !== null);
  const world = { db, search, clock, actor };
  const answer = await searchOpportunities({
    ...world,
    criteria: criteriaOf(address),
    order,
    page: address.page,
    perPage: PER_PAGE,
  });
  const noHits = answer.available && answer.total === 0 ? await helpWithNoHits(world, address, order) : null;
  const fallback = answer.available ? [] : await withoutSearch(world, today);
  const shown = [...(answer.available ? answer.found : fallback), ...(noHits?.nearest ?? [])];
  return {
    today,
    address: answer.available ? { ...address, page: answer.page } : address,
    ignored,
    order,
    regions: alphabetical(regions, language, ({ name }) => name).map(({ code, name }) => ({ code, name })),
    competences: alphabetical(offered(competences, address, answer), language, (one) => one[language]).sort(
      (a, b) => usesOf(b, answer) - usesOf(a, answer),
    ),
    answer,
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

/** The competences to choose among: what gives something, and the most asked for of those that do not. */
function offered(competences: readonly Label[], address: SearchAddress, answer: SearchAnswer): Label[] {
  return competences.filter(
    (one, place) =>
      usesOf(one, answer) > 0 || address.competences.includes(one.id) || place < EMPTY_COMPETENCES,
  );
}

function usesOf({ id }: Label, answer: SearchAnswer): number {
  return answer.available ? (answer.counts.competence[id] ?? 0) : 0;
}

type World = Pick<Rokade, "db" | "search" | "clock"> & { actor: Actor | null };

/** What must be decided first, read from the database while the search engine cannot answer. */
async function withoutSearch({ db, actor }: World, today: string) {
  const ids = await openByDeadline(db.read, { viewer: actor, today, limit: 2 * PER_PAGE });
  return (await summariesOf(db.read, ids)).map((opportunity) => ({ opportunity, reasons: [] }));
}

async function helpWithNoHits(world: World, address: SearchAddress, order: Order): Promise<NoHits> {
  const filters = filtersIn(address).slice(0, MOST_TRIED);
  const bare = withoutFilters(address);
  const [withoutText = 0, unfiltered = 0, ...totals] = await countFound({
    ...world,
    alternatives: [
      { ...address, text: "" },
      bare,
      ...filters.map(({ filter, value }) => without(address, filter, value)),
    ].map(criteriaOf),
  });
  const counts = { withoutText: address.text === "" ? 0 : withoutText, withoutFilters: unfiltered };
  const removals = filters
    .map((one, place) => ({ ...one, total: totals[place] ?? 0 }))
    .filter(({ total }) => total > 0);
  const everywhere = { ...bare, group: null };
  for (const candidate of [bare, everywhere, { ...address, text: "" }, { ...everywhere, text: "" }]) {
    const found = await firstOf(world, criteriaOf(candidate), order);
    if (found.length > 0) return { removals, ...counts, nearest: found };
  }
  return { removals, ...counts, nearest: [] };
}

async function firstOf(world: World, criteria: SearchCriteria, order: Order): Promise<FoundOpportunity[]> {
  const answer: SearchAnswer = await searchOpportunities({
    ...world,
    criteria,
    order,
    page: 1,
    perPage: NEAREST,
  });
  return answer.available ? answer.found : [];
}

/** Without a choice: what fits for those we know, else what is closest to the words, else what must be decided first. */
function orderOf({ order, text }: SearchAddress, isSignedIn: boolean): Order {
  if (order !== null && (order !== "match" || isSignedIn)) return order;
  if (isSignedIn) return "match";
  return text === "" ? "deadline" : "relevance";
}

function criteriaOf(address: SearchAddress): SearchCriteria {
  return {
    text: address.text,
    kinds: kindsAsked(address),
    sectors: address.sectors,
    regions: address.places.filter((place) => place !== ANYWHERE),
    anywhere: address.places.includes(ANYWHERE),
    durations: address.durations,
    workloads: address.workloads,
    formats: address.formats,
    competences: address.competences,
    levels: address.levels,
  };
}
