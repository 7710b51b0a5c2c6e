import { extentWords, type InLanguage, periodWords, placeWords } from "../../components/opportunity-words.ts";

/** Where, when and how much, in the reader's language. */
export function factTexts(
  opportunity: Parameters<typeof placeWords>[0] &
    Parameters<typeof periodWords>[0] &
    Parameters<typeof extentWords>[0],
  words: Pick<InLanguage, "t" | "language">,
) {
  return {
    place: placeWords(opportunity, words.t),
    period: periodWords(opportunity, words.language),
    extent: extentWords(opportunity, words),
  };
}
