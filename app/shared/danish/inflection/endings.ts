/** Endings of words that the lexicon does not know, and what is left; the first rule that fits is taken. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // What the end of the stem says: *-hed* is a noun with -en, -er, -erne.
  [
    /^(.{2,}(?:hed|skab|tion|sion|itet|ist|oer|or|eri|ment|ans|ens|log|logi|nom|nomi|graf|grafi|ator|ant|ent|ik|iv|al))(?:en|et|er|erne)s?$/,
    "$1",
  ],
  [/^(.{2,}(?:hed|skab|tion|sion|itet|else|isme|eri))s$/, "$1"],
  [/^(.{2,}(?:else|isme|age|ance))(?:n|r|rne)s?$/, "$1"],
  [/^(.{3,}ing)(?:en|er|erne)?s?$/, "$1"],
  [/^(.{2,}dom)m(?:en|e|ene)s?$/, "$1"],
  [/^(.{2,}ik)k(?:en|er|erne)s?$/, "$1"],
  [/^(.{2,}(?:isk|ig|som|bar|loes|fuld|ret|iv|al))(?:e|t|ere|st|ste|est|este)s?$/, "$1"],
  [/^(.{2,}(?:som|el|al))[ml](?:e|ere|est|este)$/, "$1"],
  [/^(.{3,}er)(?:er|ede|et|es|ende)$/, "$1"],
  // The rest: nouns in -er keep it, others lose the article.
  [/^(.{2,}([bdfgklmnprst])\2)er(?:ne)?s?$/, "$1"],
  [/^(.{3,}er)(?:e|en|ens|es|ne|nes|s)$/, "$1"],
  [/^(.{3,})ende$/, "$1e"],
  [/^(.{3,})ene?s$/, "$1"],
  [/^(.{3,})ets$/, "$1"],
  [/^(.{3,}[^e])(?:ene|en|et)$/, "$1"],
  [/^(.{3,})ede$/, "$1e"],
  [/^(.{4,}[^aeiouy]e)s$/, "$1"],
];
const DOUBLED_AT_END = /([bdfgklmnprst])\1$/;
const VOWEL = /[aeiouy]/;
const SHORTEST = 5;
const ROUNDS = 4;

/** The word without its ending, as far as its letters tell; the word itself where they do not. Idempotent. */
export function withoutEnding(word: string): string {
  let stem = word;
  for (let round = 0; round < ROUNDS; round++) {
    const next = once(stem);
    if (next === stem) return stem;
    stem = next;
  }
  return stem;
}

function once(word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return word;
  for (const [ending, kept] of RULES) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, kept).replace(DOUBLED_AT_END, "$1");
    return VOWEL.test(stem) ? stem : word;
  }
  return word;
}

/** Other forms that an unknown word may be of: *grubern* is nobody's, *gruberne* may be of *grub*, *grube*, *gruber*. */
export function possibleLemmas(word: string): string[] {
  if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word)) return [];
  const stem = word.replace(/(?:erne|ene|ede|ende|er|en|et|e)s?$|(?<=[bdgklmnprs])te?$/, "");
  if (stem.length < 3 || !VOWEL.test(stem)) return [];
  const single = stem.replace(DOUBLED_AT_END, "$1");
  return [...new Set([single, `${stem}e`, `${stem}er`])];
}
