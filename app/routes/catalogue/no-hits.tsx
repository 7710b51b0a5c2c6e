import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Section } from "../../components/Section.tsx";
import { formatNumber } from "../../shared/format.ts";
import { Cards, type ShownOpportunity } from "./card-list.tsx";
import { chipLabel, type FilterWords } from "./filter-words.ts";
import type { NoHits } from "./no-hits.server.ts";
import { filtersIn, hrefOf, type SearchAddress, without, withoutFilters } from "./search-address.ts";

type Removal = { key: string; label: string; href: string; total: number };

/** What to do when nothing was found: take one thing away, each with what it would give, or look at the nearest. */
export function NothingFound({
  address,
  noHits,
  words,
  saved,
  today,
}: {
  address: SearchAddress;
  noHits: Omit<NoHits, "nearest"> & { nearest: readonly ShownOpportunity[] };
  words: FilterWords;
  saved: readonly string[] | null;
  today: string;
}) {
  const { t } = useTranslation();
  const removals = removalsOf(address, noHits, words);
  return (
    <>
      <EmptyState
        title={t(removals.length > 0 ? "catalogue.search.none.try" : "catalogue.search.none.words")}
      >
        {removals.length > 0 ? (
          <ul className="rk-removals">
            {removals.map(({ key, label, href, total }) => (
              <li key={key}>
                <a href={href}>{label}</a>{" "}
                {t("catalogue.search.none.gives", {
                  count: total,
                  number: formatNumber(total, words.language),
                })}
              </li>
            ))}
          </ul>
        ) : (
          t("catalogue.search.none.tryWords")
        )}
      </EmptyState>
      {noHits.nearest.length > 0 && (
        <Section title={t("catalogue.search.none.nearest")}>
          <Cards found={noHits.nearest} saved={saved} today={today} />
        </Section>
      )}
    </>
  );
}

function removalsOf(address: SearchAddress, noHits: Omit<NoHits, "nearest">, words: FilterWords): Removal[] {
  const { t } = words;
  const filters = noHits.removals.map(({ filter, value, total }) => ({
    key: `${filter} ${value}`,
    label: t("catalogue.search.none.remove", { label: chipLabel(filter, value, words) }),
    href: hrefOf(without(address, filter, value)),
    total,
  }));
  const fewerWords = noHits.words.map(({ word, rest, total }) => ({
    key: `word ${rest}`,
    label: t("catalogue.search.none.removeText", { text: word }),
    href: hrefOf(address, { text: rest }),
    total,
  }));
  const bare = withoutFilters(address);
  const others = [
    {
      key: "filters",
      label: t("catalogue.search.none.removeAll"),
      href: hrefOf(bare),
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
  return [...filters, ...fewerWords, ...others.filter(({ total }) => total > 0)];
}
