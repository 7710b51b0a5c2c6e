import { useTranslation } from "react-i18next";
import { Section } from "../../components/Section.tsx";
import { formatNumber } from "../../shared/format.ts";
import { Cards } from "./card-list.tsx";
import type { NoHits } from "./search.server.ts";
import { hrefOf, type SearchAddress, without, withoutFilters } from "./search-address.ts";
import { type FilterWords, filterLabel } from "./search-filters.ts";

/** What to do when nothing was found: take one filter away, start over, or look at the nearest. */
export function NothingFound({
  address,
  noHits,
  words,
  saved,
  today,
}: {
  address: SearchAddress;
  noHits: NoHits;
  words: FilterWords;
  saved: readonly string[] | null;
  today: string;
}) {
  const { t } = useTranslation();
  const { removals, nearest } = noHits;
  return (
    <>
      <div className="rk-empty">
        <p>{t(removals.length > 0 ? "catalogue.search.none.try" : "catalogue.search.none.tryWords")}</p>
        {removals.length > 0 && (
          <ul className="rk-removals">
            {removals.map(({ filter, value, total }) => (
              <li key={`${filter} ${value}`}>
                <a className="button button-secondary" href={hrefOf(without(address, filter, value))}>
                  {t("catalogue.search.none.remove", { label: filterLabel(filter, value, words) })}
                </a>{" "}
                <span>
                  {t("catalogue.search.none.removeGives", {
                    count: total,
                    number: formatNumber(total, words.language),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={hrefOf({ ...withoutFilters(address), text: "", group: null, order: null })}>
            {t("catalogue.search.none.reset")}
          </a>
        </p>
      </div>
      {nearest.length > 0 && (
        <Section title={t("catalogue.search.none.nearest")}>
          <Cards found={nearest} saved={saved} today={today} />
        </Section>
      )}
    </>
  );
}
