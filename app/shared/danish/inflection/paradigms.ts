import type { Entry } from "../lexicon/read-entry.ts";

const VOWEL_AT_END = /[aeiouy]$/;

/** The forms of a noun without the genitive. More forms than the noun has do no harm: nobody writes them. */
export function nounForms(entry: Entry): string[] {
  const { lemma } = entry;
  if (entry.plural === "um") {
    const stem = lemma.replace(/um$/, "");
    return [lemma, `${stem}et`, `${stem}er`, `${stem}erne`, `${lemma}met`];
  }
  if (lemma.endsWith("e") && !/[aeo]e$/.test(lemma)) return endings(lemma, ["", "n", "t", "r", "rne"]);
  const stems = stemsOf(entry);
  const forms = [lemma, ...stems.flatMap((stem) => endings(stem, ["en", "et"]))];
  for (const stem of stems) forms.push(...pluralForms(stem, pluralOf(entry)));
  return forms;
}

function pluralOf({ lemma, plural }: Entry): string {
  if (plural !== "") return plural;
  return /.[^ao]er$/.test(lemma) ? "agent" : "er";
}

function pluralForms(stem: string, plural: string): string[] {
  if (plural === "0") return endings(stem, ["ene"]);
  if (plural === "e") return endings(stem, ["e", "ene"]);
  if (plural === "agent") return endings(stem, ["e", "ne"]);
  return endings(stem, ["er", "erne"]);
}

function stemsOf({ lemma, doubles, drops }: Entry): string[] {
  if (doubles) return [lemma + lemma.slice(-1)];
  if (drops) return [lemma, lemma.replace(/e([lnr])$/, "$1").replace(/([lmnt])\1([lnr])$/, "$1$2")];
  return [lemma];
}

/** A verb in -e with both pasts, of which it has one; a short one (*gå*) with what the endings need. */
export function verbForms(infinitive: string): string[] {
  if (!/[^aeo]e$/.test(infinitive)) return endings(infinitive, ["", "r", "ede", "et", "s", "ende"]);
  const stem = infinitive.slice(0, -1);
  const imperative = stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  return [
    imperative,
    ...endings(stem, ["e", "er", "ede", "et", "es", "ende", "edes", "endes"]),
    ...endings(imperative, ["te", "t", "tes"]),
  ];
}

export function adjectiveForms(entry: Entry): string[] {
  const stem = stemsOf(entry).at(-1) ?? entry.lemma;
  const compared = endings(stem, ["e", "es", "ere", "est", "este", "st", "ste"]);
  if (stem.endsWith("et")) compared.push(`${stem.slice(0, -1)}de`);
  return [entry.lemma, `${entry.lemma}t`, ...(VOWEL_AT_END.test(entry.lemma) ? [] : compared)];
}

/** The genitive of a form: -s, and nothing where it ends in s already. */
export function withGenitive(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]));
}

function endings(stem: string, list: readonly string[]): string[] {
  return list.map((ending) => stem + ending);
}
