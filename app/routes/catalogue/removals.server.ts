import type { TFunction } from "i18next";
import { formatNumber } from "../../shared/format.ts";
import { chipLabel, type FilterWords } from "./filter-words.server.ts";
import type { NoHits } from "./no-hits.server.ts";
import { filtersIn, hrefOf, type SearchAddress, without, withoutFilters } from "./search-address.ts";

/** What can be taken away from a search that found nothing, and what that gives. */
export type Removal = { key: string; label: string; href: string; gives: string };

/** Each filter and each word by itself, then all filters, then all words, as far as it gives something. */
export function removalsOf(address: SearchAddress, noHits: NoHits, words: FilterWords): Removal[] {
  const { t, language } = words;
  const gives = (total: number) =>
    t("catalogue.search.none.gives", { count: total, number: formatNumber(total, language) });
  const filters = noHits.removals.map(({ filter, value, total }) => ({
    key: `${filter} ${value}`,
    label: t("catalogue.search.none.remove", { label: chipLabel(filter, value, words) }),
    href: hrefOf(without(address, filter, value)),
    gives: gives(total),
  }));
  const fewerWords = noHits.words.map(({ word, rest, total }) => ({
    key: `word ${rest}`,
    label: t("catalogue.search.none.removeText", { text: word }),
    href: hrefOf(address, { text: rest }),
    gives: gives(total),
  }));
  const whole = wholesOf(address, noHits, t)
    .filter(({ total }) => total > 0)
    .map(({ total, ...removal }) => ({ ...removal, gives: gives(total) }));
  return [...filters, ...fewerWords, ...whole];
}

function wholesOf(address: SearchAddress, noHits: NoHits, t: TFunction) {
  return [
    {
      key: "filters",
      label: t("catalogue.search.none.removeAll"),
      href: hrefOf(withoutFilters(address)),
      // One filter alone is the same as all of them.
      total: filtersIn(address).length <= 1 ? 0 : noHits.withoutFilters,
    },
    {
      key: "text",
      label: t("catalogue.search.none.removeText", { text: address.text }),
      href: hrefOf(address, { text: "" }),
      total: noHits.withoutText,
    },
  ];
}
