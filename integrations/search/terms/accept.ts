import { typoBudget, typosBetween } from "../../../app/shared/danish/spelling.ts";
import { type Closeness, type QueryTerm, type TermOfWord, WORD } from "../../../app/shared/danish/terms.ts";

/**
 * The typos with which a word of a query accepts a term of a document, or null when it does not. Equal terms meet, and
 * with `prefix` the beginning of a term is enough; typos are forgiven only against the document's own words, never
 * against their kin and synonyms, which nobody wrote.
 */
export function typosAccepted(query: QueryTerm, term: string, closeness: Closeness): number | null {
  if (query.prefix ? term.startsWith(query.term) : term === query.term) return 0;
  if (closeness !== WORD) return null;
  return typosBetween(query.term, term, typoBudget(query.term), query.prefix);
}

export type Accepts = (terms: readonly Pick<TermOfWord, "term" | "closeness">[]) => boolean;

/** Whether any word of a query accepts any of a word's terms. Remembers its answers: make one for each query. */
export function acceptsAny(query: readonly QueryTerm[]): Accepts {
  const known = new Map<readonly unknown[], boolean>();
  return (terms) => {
    let accepted = known.get(terms);
    if (accepted === undefined) {
      accepted = terms.some(({ term, closeness }) =>
        query.some((one) => typosAccepted(one, term, closeness) !== null),
      );
      known.set(terms, accepted);
    }
    return accepted;
  };
}
