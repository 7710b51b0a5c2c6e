import { createRandom, type Random } from "../../seed/random.ts";
import { documentOf, someWord } from "./documents.ts";

const TWO_WORDS = 0.7;
const WITH_TYPO = 0.5;
/** A word of fewer letters is not misspelt here. */
const LETTERS_FOR_TYPO = 5;

/**
 * What people may type: 70 in 100 are two words, the others one or three; words of the title, of a competence or of the
 * place of one document, or any word; half of the queries with a letter too many, too few, wrong or swapped.
 */
export function someTexts(count: number, documents: number): string[] {
  const random = createRandom("queries");
  return Array.from({ length: count }, () => {
    const document = documentOf(random.int(0, documents - 1));
    const sources = [
      document.title,
      document.competences[0]?.label ?? "",
      document.place ?? "",
      someWord(random),
    ];
    const length = random.chance(TWO_WORDS) ? 2 : random.pick([1, 3]);
    const words = Array.from({ length }, () => random.pick(wordsOf(random.pick(sources))));
    return random.chance(WITH_TYPO) ? withTypo(words, random).join(" ") : words.join(" ");
  });
}

function wordsOf(text: string): string[] {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 ? words : ["ledelse"];
}

function withTypo(words: readonly string[], random: Random): string[] {
  const long = words.filter((word) => word.length >= LETTERS_FOR_TYPO);
  if (long.length === 0) return [...words];
  const chosen = random.pick(long);
  return words.map((word) => (word === chosen ? misspelt(word, random) : word));
}

function misspelt(word: string, random: Random): string {
  const at = random.int(1, word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.slice(at, at + 1),
    word.slice(at + 1, at + 2),
    word.slice(at + 2),
  ];
  const other = random.pick([..."aeiklnorst"]);
  return random.pick([
    before + next + after,
    before + letter + other + next + after,
    before + other + next + after,
    before + next + letter + after,
  ]);
}

/** What is typed to hurt: beginnings of everything, the longest and the most words, most of them misspelt, and no words. */
export function hostileTexts(): string[] {
  const letters = [..."abcdefghijklmnoprstuvæøå"];
  const long = ["organisationsudviklingskonsulentr", "kommunikationsmedarbejdren", "sundhedsplejrskerne"];
  return [
    ...letters,
    ...letters.map((letter) => `${letter}e`),
    ...letters.map((letter) => `ledelse ${letter}`),
    letters.join(" "),
    `${long.join(" ")} ${long.map((word) => `u${word}`).join(" ")} ${"abcdefghij".repeat(10)}`,
    ...long.map((word) => Array.from({ length: 8 }, (_, at) => word.slice(0, 12 + at)).join(" ")),
    "og i på til med for",
    "ledelse ledelsen lederne borger borgere kommune kommuner arbejde opgaver",
    "\u0000\u202e\ud800 🧑‍🏫 صحة 健康",
    '") OR 1=1 -- {title} NEAR(x) *',
    "x".repeat(10_000),
    "ledelse ".repeat(1_250),
    Array.from({ length: 2_000 }, (_, at) => `ord${at}`).join(" "),
    "(".repeat(10_000),
    "æ".repeat(10_000),
    "",
  ];
}
