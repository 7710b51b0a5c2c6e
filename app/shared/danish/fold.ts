/** Letters that Unicode does not decompose, and how they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  ß: "ss",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ς: "σ",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const RING = /a\u030a/g;
const MARKS_AND_INVISIBLE = /[\p{M}\p{Cf}]/gu;

/**
 * One spelling for what Danes write in several: lower case, æ and ae, ø and oe, å and aa the same, other accents gone.
 * The two-letter forms are kept, because then the beginning of a word folds to the beginning of the folded word.
 * Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(RING, "aa")
    .replace(MARKS_AND_INVISIBLE, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** How many letters a Dane counts in a folded word: ae, oe and aa are one each. */
export function letterCount(foldedWord: string): number {
  return [...foldedWord.replace(/ae|oe|aa/g, "x")].length;
}

export interface WordSpan {
  /** Folded. */
  word: string;
  /** Where the unfolded word stands in the text, in UTF-16 units, `end` excluded. */
  start: number;
  end: number;
}

/** Longer runs of letters are no words; the rest of them is left out on both sides, document and query. */
const LONGEST_WORD = 100;

// A soft hyphen or a joiner inside a word is part of it.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const FOLDED_WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded, with where they stand. Everything that is not a letter or a digit divides. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const word of foldedWords(match[0])) spans.push({ word, start, end });
  }
  return spans;
}

/** Texts say the same words over and over: folding is most of the work of reading one. */
const MOST_KEPT = 50_000;
const kept = new Map<string, readonly string[]>();

/** The folded words in what is written as one: nearly always one, none where nothing is left. */
function foldedWords(written: string): readonly string[] {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const folded = Array.from(fold(written).matchAll(FOLDED_WORD), ([word]) => cut(word));
  if (kept.size >= MOST_KEPT) kept.clear();
  if (written.length <= LONGEST_WORD) kept.set(written, folded);
  return folded;
}

/** The folded words of a text, in order, repeats included. */
export function words(text: string): string[] {
  return wordSpans(text).map((span) => span.word);
}

function cut(word: string): string {
  return word.length <= LONGEST_WORD ? word : [...word].slice(0, LONGEST_WORD).join("");
}
