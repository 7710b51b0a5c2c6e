import type { OpportunitySummary } from "../domain/catalogue/index.server.ts";
import { type Reason, whyInWords } from "../domain/matching/labels.ts";
import { href } from "../href.ts";
import { languageWritten } from "../shared/written-language.ts";
import type { CardText } from "./CatalogueCard.tsx";
import {
  deadlineWords,
  extentWords,
  hostWords,
  type InLanguage,
  kindOf,
  kindWords,
  periodWords,
  placeWords,
} from "./opportunity-words.ts";

/** What the card of an opportunity says to a reader. The browser gets the words and not the rules behind them. */
export function cardText(
  opportunity: OpportunitySummary,
  reasons: readonly Reason[],
  words: InLanguage,
): CardText {
  const { t, language } = words;
  const { id, title, summary } = opportunity;
  return {
    id,
    href: href("opportunity", { id }),
    title: { text: title, lang: languageWritten(title, summary, language) },
    kind: kindWords(opportunity.kind, t),
    organisation: hostWords(opportunity),
    place: placeWords(opportunity, t),
    period: periodWords(opportunity, language),
    extent: extentWords(opportunity, words),
    why: whyText(reasons, words),
    deadline: deadlineWords(opportunity, words),
  };
}

/** The reasons in the parts that `WhyWords` shows; none when there is nothing to say. */
export function whyText(
  reasons: readonly Reason[],
  { t, language }: Pick<InLanguage, "t" | "language">,
): string[] {
  return whyInWords(reasons, t, {
    language,
    kindNoun: (kind) => t(`catalogue.kindNoun.${kindOf(kind)}`),
  });
}
