import type { OpportunitySummary } from "../domain/catalogue/index.server.ts";
import type { MatchPart } from "../domain/matching/index.server.ts";
import { type Reason, whyInWords } from "../domain/matching/labels.ts";
import { href } from "../href.ts";
import { languageWritten } from "../shared/written-language.ts";
import type { CardText } from "./CatalogueCard.tsx";
import { competenceFits, fitCard, fitGroups } from "./fit-words.ts";
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

/** What is known of how it fits the reader; nothing of one who is not signed in. */
export type CardMatch = {
  reasons: readonly Reason[];
  parts: readonly MatchPart[];
  /** Null where the reader is not asked whether they are interested. */
  dismissed: boolean | null;
};
export const NO_MATCH: CardMatch = { reasons: [], parts: [], dismissed: null };

/**
 * What the card of an opportunity says to a reader. The browser gets the words and not the rules behind them.
 * @param found where a search found its words; left out where nothing was searched for
 */
export function cardText(
  opportunity: OpportunitySummary,
  { reasons, parts, dismissed }: CardMatch,
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
    fit: parts.length > 0 ? fitCard(parts, words) : null,
    dismissed,
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

/** The whole breakdown, for the page of an opportunity: each asked competence, and every part by what it speaks for. */
export function fitText(parts: readonly MatchPart[], words: InLanguage) {
  return { ...competenceFits(parts, words), fit: fitGroups(parts, words) };
}
