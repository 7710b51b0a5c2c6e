import { type Closeness, type DocumentTerm, KIN, SYNONYM, WORD } from "../../../app/shared/danish/terms.ts";
import { WORD_FIELDS, type WordField } from "../terms/word-fields.ts";
import { WORTH_MASK, WRITTEN_BIT } from "./memory/postings.ts";

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
  const sums = new Map<string, Sum>();
  for (const field of WORD_FIELDS) {
    for (const { term, closeness } of byField[field]) {
      let sum = sums.get(term);
      if (sum === undefined) {
        sum = { field, here: 0, best: 0, all: 0, isWritten: false };
        sums.set(term, sum);
      } else if (sum.field !== field) {
        closeField(sum);
        sum.field = field;
      }
      const worth = FIELDS[field] * CLOSENESS[closeness];
      if (worth > sum.here) sum.here = worth;
      if (closeness === WORD) sum.isWritten = true;
    }
  }
  return Array.from(sums, ([term, sum]) => {
    closeField(sum);
    const worth = Math.min(WORTH_MASK, Math.round(sum.best + REPEATED * (sum.all - sum.best)));
    return { term, weight: sum.isWritten ? worth + WRITTEN_BIT : worth };
  });
}

interface Sum {
  /** The field that is being read, and the best worth in it. */
  field: WordField;
  here: number;
  /** Of all fields before. */
  best: number;
  all: number;
  isWritten: boolean;
}

function closeField(sum: Sum): void {
  sum.all += sum.here;
  sum.best = Math.max(sum.best, sum.here);
  sum.here = 0;
}
