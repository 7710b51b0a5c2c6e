import type { CardText } from "../../components/CatalogueCard.tsx";
import { cardText } from "../../components/card-text.server.ts";
import { foundIn } from "../../components/found-in.server.ts";
import type { InLanguage } from "../../components/opportunity-words.ts";
import type { SearchAnswer } from "../../domain/matching/index.server.ts";
import { formatNumber } from "../../shared/format.ts";

type Counted = Extract<SearchAnswer, { available: true }>;

/** Cards that hold equally much of what is searched for; without a title where all do. */
export type Tier = { key: string; title: string | null; cards: CardText[] };

/**
 * A page of what was found. What holds all the words stands before what holds nearly all of them; where there is some
 * of the second, both are named, so that nobody takes the one for the other.
 */
export function tiersOf(answer: Counted, text: string, perPage: number, words: InLanguage): Tier[] {
  const { t, language } = words;
  const written = text.split(/\s+/).filter((word) => word !== "").length;
  const { total, allWordsTotal, page } = answer;
  const cards = answer.found.map((one) =>
    cardText(one.opportunity, one, words, foundIn(one.highlights, written)),
  );
  if (allWordsTotal === total) return [{ key: "all", title: null, cards }];
  const number = (value: number) => formatNumber(value, language);
  const whole = Math.max(0, Math.min(cards.length, allWordsTotal - (page - 1) * perPage));
  const tiers = [
    {
      key: "all",
      title: t(written === 1 ? "catalogue.search.wholeWord" : "catalogue.search.allWords", {
        number: number(allWordsTotal),
      }),
      cards: cards.slice(0, whole),
    },
    {
      key: "nearly",
      title: t(`catalogue.search.${restOf(written, allWordsTotal)}`, {
        number: number(total - allWordsTotal),
      }),
      cards: cards.slice(whole),
    },
  ];
  return tiers.filter((tier) => tier.cards.length > 0);
}

/** What is said of those that do not hold all of it. */
function restOf(written: number, allWordsTotal: number) {
  if (written === 1) return "partOfWord";
  return allWordsTotal === 0 ? "someWords" : "nearly";
}
