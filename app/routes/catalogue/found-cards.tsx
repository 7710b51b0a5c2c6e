import { useTranslation } from "react-i18next";
import type { SearchAnswer } from "../../domain/matching/index.server.ts";
import { formatNumber } from "../../shared/format.ts";
import { Cards, type ShownOpportunity } from "./card-list.tsx";

type Counted = Pick<Extract<SearchAnswer, { available: true }>, "total" | "allWordsTotal" | "page"> & {
  found: readonly ShownOpportunity[];
};

/**
 * A page of what was found. What holds all the words stands before what holds nearly all of them; where there is some
 * of the second, both are named, so that nobody takes the one for the other.
 */
export function FoundCards({
  answer,
  perPage,
  ...cards
}: {
  answer: Counted;
  perPage: number;
  saved: readonly string[] | null;
  today: string;
}) {
  const { t, i18n } = useTranslation();
  const { found, total, allWordsTotal, page } = answer;
  if (allWordsTotal === total) return <Cards found={found} {...cards} />;
  const number = (value: number) => formatNumber(value, i18n.language === "en" ? "en" : "da");
  const whole = Math.max(0, Math.min(found.length, allWordsTotal - (page - 1) * perPage));
  const parts = [
    {
      key: "all",
      title: t("catalogue.search.allWords", { number: number(allWordsTotal) }),
      found: found.slice(0, whole),
    },
    {
      key: "nearly",
      title: t(allWordsTotal === 0 ? "catalogue.search.someWords" : "catalogue.search.nearly", {
        number: number(total - allWordsTotal),
      }),
      found: found.slice(whole),
    },
  ];
  return (
    <>
      {parts
        .filter((part) => part.found.length > 0)
        .map((part) => (
          <section key={part.key} aria-labelledby={`passer-${part.key}`}>
            <h3 className="rk-tier" id={`passer-${part.key}`}>
              {part.title}
            </h3>
            <Cards found={part.found} headingLevel={4} {...cards} />
          </section>
        ))}
    </>
  );
}
