import type { OpportunitySummary } from "../domain/catalogue/index.server.ts";
import { type Reason, whyInWords } from "../domain/matching/labels.ts";
import { href } from "../href.ts";
import { languageWritten } from "../shared/written-language.ts";
import type { CardText } from "./CatalogueCard.tsx";
import type { FoundIn } from "./found-in.server.ts";
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

/**
 * What the card of an opportunity says to a reader. The browser gets the words and not the rules behind them.
 * @param found where a search found its words; left out where nothing was searched for
 */
export function cardText(
  opportunity: OpportunitySummary,
  reasons: readonly Reason[],
  words: InLanguage,
  found?: FoundIn,
): CardText {
  const { t, language } = words;
  const { id, title, summary } = opportunity;
  const lang = languageWritten(title, summary, language);
  return {
    id,
    href: href("opportunity", { id }),
    title: { text: title, lang, marked: found?.title ?? undefined },
    found: found?.line
      ? {
          label: t(`components.card.found.${found.line.field}`),
          parts: found.line.parts,
          lang: found.line.field === "competences" ? undefined : lang,
        }
      : undefined,
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
