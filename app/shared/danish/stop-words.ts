import { fold } from "./fold.ts";

/** Words that stand in every Danish text and say nothing of what it is about. Written for Rokade. */
const STOP_WORDS = new Set(
  (
    "ad af alle alt andre at blandt blev blive bliver både da de dem den denne der deres det dette dig din dine disse " +
    "dit du efter eller en end er et flere for fra gennem gerne ham han har have herunder hos hun hvad hver hvilke " +
    "hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke imellem ind inden jeg jeres kan kun kunne man med mellem " +
    "men mig min mine mit mod må måske når nogen noget nogle og også om omkring op os over på samt selv ses sig sin sine " +
    "sit skal skulle som så sådan til ud under var ved vi vil ville vores være the and for of in to with"
  )
    .split(" ")
    .map(fold),
);

/** What people say around what they look for; it carries meaning where nobody is asking. */
const ASKING_WORDS = new Set(
  (
    "bruge find finde få give gør gøre hjælp høre kende komme læse lære mere prøve se skabe starte søg søge søger tage " +
    "vide ønske ønsker arbejde blive"
  )
    .split(" ")
    .map(fold),
);
const ASKERS = new Set("jeg vi vil gerne hvordan hvor kan ønsker søger find vis".split(" ").map(fold));

/** The words that carry the meaning; all of them when there is nothing else. Takes and gives folded words. */
export function withoutStopWords(foldedWords: readonly string[]): readonly string[] {
  const meaningful = foldedWords.filter((word) => !STOP_WORDS.has(word));
  if (meaningful.length === 0) return foldedWords;
  if (!foldedWords.some((word) => ASKERS.has(word))) return meaningful;
  const asked = meaningful.filter((word) => !ASKING_WORDS.has(word));
  return asked.length > 0 ? asked : meaningful;
}

export function isStopWord(foldedWord: string): boolean {
  return STOP_WORDS.has(foldedWord);
}
