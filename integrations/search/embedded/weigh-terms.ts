import { type Closeness, type DocumentTerm, KIN, SYNONYM, WORD } from "../../../app/shared/danish/terms.ts";
import { WORD_FIELDS, type WordField } from "../terms/word-fields.ts";
import { WEIGHT_MASK, WRITTEN_BIT } from "./memory/postings.ts";

/** What a word is worth in a field: the best place and the word itself is 200. */
const FIELDS: Readonly<Record<WordField, number>> = {
  title: 200,
  competences: 140,
  place: 120,
  summary: 100,
  text: 60,
  facts: 60,
};
const CLOSENESS: Readonly<Record<Closeness, number>> = { [WORD]: 1, [SYNONYM]: 0.75, [KIN]: 0.6 };
/** What each further field with the same term adds, of its own worth. */
const REPEATED = 0.1;

export interface WeighedTerm {
  term: string;
  /** The lower eight bits say how much it is worth, the ninth whether the document writes the term itself. */
  weight: number;
}

/** Each term of a document once, with the worth of its best place; the same term in other fields adds a little. */
export function weighTerms(byField: Readonly<Record<WordField, readonly DocumentTerm[]>>): WeighedTerm[] {
  const weights = new Map<string, Sum>();
  for (const field of WORD_FIELDS) {
    const here = new Map<string, number>();
    for (const { term, closeness } of byField[field]) {
      const worth = FIELDS[field] * CLOSENESS[closeness];
      if (worth > (here.get(term) ?? 0)) here.set(term, worth);
      if (closeness === WORD) entry(weights, term).isWritten = true;
    }
    for (const [term, worth] of here) {
      const sum = entry(weights, term);
      sum.best = Math.max(sum.best, worth);
      sum.all += worth;
    }
  }
  return Array.from(weights, ([term, { best, all, isWritten }]) => ({
    term,
    weight: Math.min(WEIGHT_MASK, Math.round(best + REPEATED * (all - best))) + (isWritten ? WRITTEN_BIT : 0),
  }));
}

interface Sum {
  best: number;
  all: number;
  isWritten: boolean;
}

function entry(sums: Map<string, Sum>, term: string): Sum {
  let known = sums.get(term);
  if (known === undefined) {
    known = { best: 0, all: 0, isWritten: false };
    sums.set(term, known);
  }
  return known;
}
