import { type QueryTerm, queryTerms } from "../../../app/shared/danish/terms.ts";

/**
 * Each two words that stand together, as one term: what is of *Odense Kommune* comes before what lies in Odense and
 * speaks of kommuner. The space in it keeps it apart from every word that can be looked for. Takes the terms of a query.
 */
export function pairsIn(words: readonly QueryTerm[]): string[] {
  const said = words.filter(({ part }) => part !== true);
  return said.slice(1).map(({ term }, at) => `${said[at]?.term ?? ""} ${term}`);
}

/** The pairs of a name, as who looks for it by name asks for them. */
export const pairsOfName = (name: string): string[] => pairsIn(queryTerms(name));
