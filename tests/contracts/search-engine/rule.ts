import type { Bucket, Facet, SearchDocument, Selection } from "../../../app/ports/search-engine.ts";
import { type QueryTerm, queryTerms } from "../../../app/shared/danish/terms.ts";
import { typosAccepted } from "../../../integrations/search/terms/accept.ts";
import { termsOf } from "../../../integrations/search/terms/word-fields.ts";
import { holds, maySee, valuesOf } from "./fixtures.ts";

export interface FoundByRule {
  document: SearchDocument;
  /** How many words of the query it holds. */
  words: number;
}

/** What the port says that a selection finds, one document after the other and in no order: what every engine must agree with. */
export function foundByRule(documents: readonly SearchDocument[], selection: Selection) {
  const { text, visibleTo, filter, facets = {}, choices = {} } = selection;
  const query = queryTerms(text);
  const candidates = documents
    .filter((one) => maySee(visibleTo, one) && (filter === undefined || holds(filter, one)))
    .map((one): FoundByRule => ({ document: one, words: wordsHeld(one, query) }));
  const best = Math.max(0, ...candidates.map(({ words }) => words));
  const nearlyAll = best === query.length && best > 1 ? best - 1 : best;
  const least = query.length === 0 ? 0 : Math.max(1, nearlyAll);
  const enough = candidates.filter(({ words }) => words >= least);

  const fitsAllBut = (ignored: string | null) => (one: FoundByRule) =>
    Object.entries(facets).every(([name, facet]) => {
      const chosen = choices[name] ?? [];
      if (name === ignored || chosen.length === 0) return true;
      return namesOf(one.document, facet).some((value) => chosen.includes(value));
    });
  const found = enough.filter(fitsAllBut(null));
  return {
    found,
    allWordsTotal: found.filter(({ words }) => words === query.length).length,
    facets: Object.fromEntries(
      Object.entries(facets).map(([name, facet]) => [
        name,
        counted(enough.filter(fitsAllBut(name)), facet, choices[name] ?? []),
      ]),
    ),
  };
}

function wordsHeld(document: SearchDocument, query: readonly QueryTerm[]): number {
  const terms = Object.values(termsOf(document)).flat();
  return query.filter((word) =>
    terms.some(({ term, closeness }) => typosAccepted(word, term, closeness) !== null),
  ).length;
}

function counted(found: readonly FoundByRule[], facet: Facet, chosen: readonly string[]) {
  const always = facet.type === "range" ? facet.buckets.map(({ name }) => name) : chosen;
  const counts = new Map<string, number>(always.map((name) => [name, 0]));
  for (const { document } of found) {
    for (const name of namesOf(document, facet)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** The values or buckets in which a facet counts a document. */
function namesOf(document: SearchDocument, facet: Facet): string[] {
  const values = valuesOf(document, facet.field);
  if (facet.type === "value") return [...new Set(values)].map(String);
  const isIn = ({ from, below, missing }: Bucket<number | string>) =>
    missing
      ? values.length === 0
      : values.some(
          (value) => (from === undefined || value >= from) && (below === undefined || value < below),
        );
  const buckets: readonly Bucket<number | string>[] = facet.buckets;
  return buckets.filter(isIn).map(({ name }) => name);
}
