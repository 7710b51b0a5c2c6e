import { fold } from "../fold.ts";
import { classOf, irregularNounLemmas, knownLemma, nounEntries } from "../lexicon/lexicon.ts";
import { MODIFIERS } from "../lexicon/modifiers.ts";
import { listed } from "../lexicon/read-entry.ts";

/** Nouns that end so are joined by -s-: *udviklings-*, *sundheds-*, *ledelses-*. */
const JOINED_BY_S = /(?:hed|else|ing|skab|dom|tion|sion|tet|ium)$/;
const SHORTEST_FIRST_PART = 3;
const SHORTEST_LAST_VERB = 6;

const lemmaByFirstPart = new Map<string, string>();
const firstPartByLemma = new Map<string, string>();

for (const { lemma } of nounEntries)
  if (lemma.length >= SHORTEST_FIRST_PART) lemmaByFirstPart.set(lemma, lemma);
for (const entry of nounEntries) {
  const { lemma } = entry;
  const first = entry.combining !== "" ? entry.combining : JOINED_BY_S.test(lemma) ? `${lemma}s` : lemma;
  firstPart(lemma, first);
  firstPart(lemma, `${lemma}s`);
  if (lemma.endsWith("e")) firstPart(lemma, `${lemma.slice(0, -1)}s`);
  if (entry.plural === "e") firstPart(lemma, `${lemma}e`);
}
for (const lemma of irregularNounLemmas) {
  firstPart(lemma, lemma);
  firstPart(lemma, `${lemma}s`);
}
for (const written of listed(MODIFIERS)) {
  const [form = "", lemma = form] = written.split("=").map(fold);
  lemmaByFirstPart.set(form, lemma);
  if (!firstPartByLemma.has(lemma)) firstPartByLemma.set(lemma, form);
}

function firstPart(lemma: string, form: string): void {
  if (lemma.length < SHORTEST_FIRST_PART) return;
  if (knownLemma(lemma) !== lemma) return;
  if (!lemmaByFirstPart.has(form)) lemmaByFirstPart.set(form, lemma);
  if (!firstPartByLemma.has(lemma)) firstPartByLemma.set(lemma, form);
}

/** The lemma of what stands before the last part of a compound, its linking letters included. */
export function lemmaOfFirstPart(form: string): string | undefined {
  return lemmaByFirstPart.get(form);
}

/** How a lemma is written before the last part: *udvikling* is *udviklings*. */
export function asFirstPart(lemma: string): string {
  return firstPartByLemma.get(lemma) ?? lemma;
}

const DOER = /^(.+[^ao]er)(?:e|es|en|ens|ne|nes|s)?$/;

/**
 * The lemma of a form that may stand last in a compound. There the present of a verb is who does it: *-fører* of *føre*.
 */
export function lemmaOfLastPart(form: string): string | undefined {
  const lemma = knownLemma(form);
  if (lemma === "ende") return undefined; // *støjende* is no end
  if (lemma !== undefined && lemma.length >= 3 && classOf(lemma) === "noun") return lemma;
  if (form.length < SHORTEST_LAST_VERB) return undefined;
  const doer = DOER.exec(form)?.[1];
  const verb = doer === undefined ? undefined : knownLemma(doer);
  if (doer !== undefined && verb !== undefined && `${verb}r` === doer && classOf(verb) === "verb")
    return doer;
  return lemma !== undefined && classOf(lemma) !== "other" ? lemma : undefined;
}
