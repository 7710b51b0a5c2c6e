import { typoBudget, typosBetween } from "../../../app/shared/danish/spelling.ts";
import { type Closeness, type QueryTerm, WORD } from "../../../app/shared/danish/terms.ts";

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

export type Accepts = (term: string, closeness: Closeness) => boolean;

/** Whether any word of a query accepts a term. Remembers its answers: make one for each query. */
export function acceptsAny(query: readonly QueryTerm[]): Accepts {
  const known = new Map<string, boolean>();
  return (term, closeness) => {
    const key = closeness === WORD ? term : `${term} `;
    let accepted = known.get(key);
    if (accepted === undefined) {
      accepted = query.some((one) => typosAccepted(one, term, closeness) !== null);
      known.set(key, accepted);
    }
    return accepted;
  };
}
