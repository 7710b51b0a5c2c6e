import { fold, words } from "../fold.ts";
import { adjectiveForms, nounForms, verbForms, withGenitive } from "../inflection/paradigms.ts";
import { KOMMUNER, PLACE_SYNONYMS } from "../synonyms/places-list.ts";
import { ADJECTIVES } from "./adjectives.ts";
import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, UNCHANGED } from "./irregular.ts";
import { CULTURE_AND_GENERAL_NOUNS } from "./nouns-culture-general.ts";
import { HEALTH_NOUNS } from "./nouns-health.ts";
import { LEARNING_NOUNS } from "./nouns-learning.ts";
import { MONEY_AND_DIGITAL_NOUNS } from "./nouns-money-digital.ts";
import { NOUNS_OF_VERBS } from "./nouns-of-verbs.ts";
import { PLACE_NOUNS } from "./nouns-place.ts";
import { SAFETY_AND_LAW_NOUNS } from "./nouns-safety-law.ts";
import { SOCIAL_NOUNS } from "./nouns-social.ts";
import { WORK_NOUNS } from "./nouns-work.ts";
import { entriesOf, listed, rowsOf } from "./read-entry.ts";
import { IRREGULAR_VERBS, VERBS } from "./verbs.ts";

export type WordClass = "noun" | "verb" | "adjective" | "name" | "other";

const COMMON_WORDS_IN_NAMES = new Set(
  "vejen hoeje ringe kommune region hovedstaden hovedstad hospital trekantomraadet vestegnen nord syd midt".split(
    " ",
  ),
);
const nouns = [
  WORK_NOUNS,
  LEARNING_NOUNS,
  HEALTH_NOUNS,
  SOCIAL_NOUNS,
  SAFETY_AND_LAW_NOUNS,
  PLACE_NOUNS,
  MONEY_AND_DIGITAL_NOUNS,
  CULTURE_AND_GENERAL_NOUNS,
  NOUNS_OF_VERBS,
].flatMap(entriesOf);
const verbs = [...new Set(listed(VERBS).map(fold))];
const adjectives = entriesOf(ADJECTIVES);
const irregularNouns = rowsOf(IRREGULAR_NOUNS);
const irregularVerbs = rowsOf(IRREGULAR_VERBS);

const lemmaByForm = new Map<string, string>();
const otherLemmaByForm = new Map<string, string>();
const classByLemma = new Map<string, WordClass>();

function add(lemma: string, forms: readonly string[]): void {
  for (const form of forms) {
    const owner = lemmaByForm.get(form);
    if (owner === lemma || isOfDoer(lemma, form)) continue;
    if (owner === undefined) lemmaByForm.set(form, lemma);
    else if (!otherLemmaByForm.has(form)) otherLemmaByForm.set(form, lemma);
  }
}

/** *Didaktikerne* and *brugerne* are of *didaktiker* and *bruger*, not of *didaktik* and *brug*. */
function isOfDoer(lemma: string, form: string): boolean {
  const doer = lemma.endsWith("e") ? `${lemma}r` : `${lemma}er`;
  return form.startsWith(`${doer}n`) && classByLemma.get(doer) === "noun";
}

function named(lemma: string, wordClass: WordClass): void {
  if (lemmaByForm.has(lemma) && lemmaByForm.get(lemma) !== lemma) return;
  lemmaByForm.set(lemma, lemma);
  if (!classByLemma.has(lemma)) classByLemma.set(lemma, wordClass);
}

// Who comes first owns a form: words with forms of their own, then every lemma, then what the rules make.
for (const row of [...irregularNouns, ...rowsOf(IRREGULAR_ADJECTIVES)]) {
  const [lemma = ""] = row;
  add(lemma, row);
}
for (const [lemma = ""] of irregularNouns) named(lemma, "noun");
for (const [lemma = ""] of rowsOf(IRREGULAR_ADJECTIVES)) named(lemma, "adjective");
for (const word of listed(UNCHANGED).map(fold)) named(word, "other");
for (const name of placeNames()) {
  named(name, "name");
  add(name, withGenitive([name]));
}
for (const { lemma } of nouns) named(lemma, "noun");
for (const lemma of [...verbs, ...irregularVerbs.flatMap(([lemma = ""]) => lemma)]) named(lemma, "verb");
for (const { lemma } of adjectives) named(lemma, "adjective");
for (const entry of nouns)
  if (lemmaByForm.get(entry.lemma) === entry.lemma) add(entry.lemma, nounForms(entry));
for (const { lemma } of nouns) {
  const ending = irregularNouns.find(([end = ""]) => end.length > 2 && lemma !== end && lemma.endsWith(end));
  if (ending)
    add(lemma, withGenitive(ending.map((form) => lemma.slice(0, -(ending[0] ?? "").length) + form)));
}
for (const [lemma = "", ...forms] of irregularVerbs)
  add(lemma, [...forms, ...participles(forms), ...verbForms(lemma)]);
for (const lemma of verbs) add(lemma, verbForms(lemma));
for (const entry of adjectives) {
  if (lemmaByForm.get(entry.lemma) === entry.lemma) add(entry.lemma, adjectiveForms(entry));
}
for (const row of irregularNouns) add(row[0] ?? "", withGenitive(row));
for (const entry of nouns) {
  if (lemmaByForm.get(entry.lemma) === entry.lemma) add(entry.lemma, withGenitive(nounForms(entry)));
}

/** *skrevet, skrevne*; *ansat, ansatte*. */
function participles(forms: readonly string[]): string[] {
  return forms.flatMap((form) =>
    /et$/.test(form) ? [`${form.slice(0, -2)}ne`] : /t$/.test(form) ? [`${form}e`] : [],
  );
}

/** Names of one word and the words of longer ones, except those that are a common word too (*Vejen*, *Høje*, *Ringe*). */
function placeNames(): string[] {
  const names = words(`${KOMMUNER} ${PLACE_SYNONYMS.replaceAll(/[=>]/g, " ")}`);
  return names.filter((name) => name.length > 3 && !COMMON_WORDS_IN_NAMES.has(name));
}

/** The lemma of a folded form that the lexicon knows. */
export function knownLemma(form: string): string | undefined {
  return lemmaByForm.get(form);
}

/** Of a form that two words share, the lemma of the other: *tog* is also of *tage*. */
export function otherLemma(form: string): string | undefined {
  return otherLemmaByForm.get(form);
}

export function classOf(lemma: string): WordClass | undefined {
  return classByLemma.get(lemma);
}

/** Every noun with what its line says. */
export const nounEntries = nouns;
export const irregularNounLemmas: readonly string[] = irregularNouns.flatMap(([lemma = ""]) => lemma);
export const lemmas: ReadonlyMap<string, WordClass> = classByLemma;
