import { cardText, NO_MATCH } from "../../components/card-text.server.ts";
import type { KeptField } from "../../components/KeptFields.tsx";
import type { InLanguage } from "../../components/opportunity-words.ts";
import type { TabItem } from "../../components/TypeTabs.tsx";
import { KIND_GROUP_NAMES, KIND_GROUPS, KINDS } from "../../domain/catalogue/labels.ts";
import { formatNumber } from "../../shared/format.ts";
import { chipLabel } from "./filter-words.server.ts";
import { followingOf } from "./follow.server.ts";
import { removalsOf } from "./removals.server.ts";
import type { FoundPage } from "./search.server.ts";
import {
  fieldsOf,
  filtersIn,
  hrefOf,
  ORDERS,
  PARAMS,
  queryOf,
  without,
  withoutFilters,
} from "./search-address.ts";
import { filterGroups } from "./search-filters.server.ts";
import { tiersOf } from "./tiers.server.ts";

/** What the page of opportunities says and where it leads, in the reader's language: the browser only draws it. */
export function searchText(found: FoundPage, words: InLanguage) {
  const { address, ignored, answer, saved } = found;
  return {
    text: address.text,
    tabs: tabsOf(found, words),
    kept: keptOf(found, PARAMS.text),
    ignored: ignored.length > 0 ? ignoredText(ignored, words) : null,
    standsIn: answer.available && answer.standsIn,
    results: answer.available ? resultsOf({ ...found, answer }, words) : null,
    fallback: found.fallback.map((one) => cardText(one.opportunity, NO_MATCH, words)),
    saved,
    follow: followingOf(queryOf(address), words),
  };
}

type Answered = FoundPage & { answer: Extract<FoundPage["answer"], { available: true }> };

function resultsOf(found: Answered, words: InLanguage) {
  const { address, answer, noHits, order, perPage, organisations, competences, starts } = found;
  const places = [...answer.regions, ...answer.municipalities];
  const filterWords = { ...words, places, organisations, competences, starts };
  const chips = filtersIn(address).map(({ filter, value }) => ({
    label: chipLabel(filter, value, filterWords),
    href: hrefOf(without(address, filter, value)),
  }));
  return {
    heading: headingOf(found, words),
    filters: {
      answers: hrefOf(address),
      groups: filterGroups(answer, address, filterWords),
      kept: fieldsOf({ ...withoutFilters(address), organisations: address.organisations }),
    },
    chips: { chips, resetHref: hrefOf(withoutFilters(address)) },
    sort:
      answer.total > 1
        ? {
            name: PARAMS.order,
            value: order,
            options: ordersOf(found, words),
            kept: keptOf(found, PARAMS.order),
          }
        : null,
    tiers: tiersOf(answer, address.text, perPage, words),
    pages: { page: answer.page, pages: answer.pages, first: hrefOf(address), param: PARAMS.page },
    noHits: noHits && {
      removals: removalsOf(address, noHits, filterWords),
      nearest: noHits.nearest.map((one) => cardText(one.opportunity, one, words)),
    },
  };
}

function tabsOf({ address, answer }: FoundPage, { t, language }: InLanguage): TabItem[] {
  const counts = answer.available ? answer.counts.kind : null;
  const countOf = (kinds: readonly string[]) =>
    counts === null
      ? undefined
      : formatNumber(
          kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
          language,
        );
  return [
    {
      href: hrefOf(address, { group: null, kinds: [] }),
      label: t("catalogue.search.all"),
      count: countOf(KINDS),
      current: address.group === null,
    },
    ...KIND_GROUP_NAMES.map((group) => ({
      href: hrefOf(address, { group, kinds: [] }),
      label: t(`catalogue.group.${group}`),
      count: countOf(KIND_GROUPS[group]),
      current: address.group === group,
    })),
  ];
}

/** What a form keeps of the address, the first page again. */
function keptOf({ address }: FoundPage, own: string): KeptField[] {
  return fieldsOf({ ...address, page: 1 }).filter(({ name }) => name !== own);
}

function ignoredText(ignored: readonly string[], { t }: InLanguage): string {
  const text = t("catalogue.search.ignored", { names: ignored.join(", ") });
  return ignored.includes(PARAMS.distances) ? `${text} ${t("catalogue.search.ignoredDistance")}` : text;
}

function headingOf({ address, answer }: Answered, { t, language }: InLanguage): string {
  const { total } = answer;
  const found = t(`catalogue.search.found.${address.group ?? "alle"}`, {
    count: total,
    number: total === 0 ? t("catalogue.search.none.number") : formatNumber(total, language),
  });
  return address.text === "" ? found : t("catalogue.search.foundAbout", { found, text: address.text });
}

/** The orders that say something: by fit for those we know, by closeness where there are words. */
function ordersOf({ address, saved }: FoundPage, { t }: InLanguage) {
  return ORDERS.filter(
    (one) => (one !== "match" || saved !== null) && (one !== "relevance" || address.text !== ""),
  ).map((value) => ({ value, label: t(`catalogue.search.sort.${value}`) }));
}
