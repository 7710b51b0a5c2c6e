import { fold } from "./fold.ts";

/** Words that stand in every Danish text and say nothing of what it is about. */
const STOP_WORDS = new Set(
  (
    "ad af alle alt at da de dem den der deres det dette dig din disse du efter eller en end er et for fra ham han " +
    "har have hos hun hvad hvor i ikke ind jeg kan med men mig min mod må når og også om op os over på samt sig " +
    "sin skal som til ud under var ved vi vil være"
  )
    .split(" ")
    .map(fold),
);

/** The words that carry the meaning; all of them when there is nothing else. Takes and gives folded words. */
export function withoutStopWords(foldedWords: readonly string[]): readonly string[] {
  const meaningful = foldedWords.filter((word) => !STOP_WORDS.has(word));
  return meaningful.length > 0 ? meaningful : foldedWords;
}
