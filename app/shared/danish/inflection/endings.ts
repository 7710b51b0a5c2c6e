type Rule = readonly [RegExp, string];

/** Where the end of the stem says what it is: *-hed* is a noun with -en, -er, -erne. The first rule that fits is taken. */
const OF_KNOWN_KIND: readonly Rule[] = [
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
];

/** The rest: nouns in -er keep it, others lose the article. *Barometret* is of *barometer*. */
const OF_ANY_KIND: readonly Rule[] = [
  [/^(.{3,}er)(?:er|ede|et|es|ende)$/, "$1"],
  [/^(.{2,}[bdfgkpt])([lr])(?:en|et|ene)s?$/, "$1e$2"],
  [/^(.{2,}[bdfgkpt])re$/, "$1er"],
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
const ALL = [...OF_KNOWN_KIND, ...OF_ANY_KIND];
const SHORTEST = 5;
const ROUNDS = 4;

/** The word without the ending that its kind takes; the word itself where its kind is not plain. */
export function withoutPlainEnding(word: string): string {
  return without(OF_KNOWN_KIND, word);
}

/** The word without its ending, as far as its letters tell; the word itself where they do not. Idempotent. */
export function withoutEnding(word: string): string {
  let stem = word;
  for (let round = 0; round < ROUNDS; round++) {
    const next = without(ALL, stem);
    if (next === stem) return stem;
    stem = next;
  }
  return stem;
}

function without(rules: readonly Rule[], word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return word;
  const rule = rules.find(([ending]) => ending.test(word));
  if (!rule) return word;
  const stem = word.replace(...rule).replace(DOUBLED_AT_END, "$1");
  return VOWEL.test(stem) ? stem : word;
}

const ENDING = /(?:erne|ene|ede|ende|er|en|et|e)s?$/;
const ENDING_IN_T = /(?<=[bdgiklmnprsv])te?$/;
const DROPPED_E = /([bdfgkpst])([lrn])$/;

/** Other forms that an unknown word may be of: *gruberne* may be of *grub*, *grube* and *gruber*. */
export function possibleLemmas(word: string): string[] {
  if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word)) return [];
  const stems = [word.replace(ENDING, ""), word.replace(ENDING_IN_T, "")];
  const possible = stems
    .filter((stem) => stem.length >= 3 && VOWEL.test(stem))
    .flatMap((stem) => [
      stem.replace(DOUBLED_AT_END, "$1"),
      `${stem}e`,
      `${stem}er`,
      stem.replace(DROPPED_E, "$1e$2"),
    ]);
  return [...new Set(possible)].filter((lemma) => lemma !== word);
}
