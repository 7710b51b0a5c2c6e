import { fold } from "../../shared/danish/fold.ts";
import { typoBudget, typosBetween } from "../../shared/danish/spelling.ts";
import {
  type DocumentTerm,
  documentTerms,
  KIN,
  type QueryTerm,
  queryTerms,
  SYNONYM,
  WORD,
} from "../../shared/danish/terms.ts";

/** Something that goes by names, with the words it can be found by. */
export type Named = { id: string; label: string; terms: readonly NameTerm[] };
type NameTerm = Pick<DocumentTerm, "term" | "exact" | "closeness">;

/** Points off, the nearest first: as it is written, inflected or begun, of the same family, by another word. */
const AS_WRITTEN = 0;
const OTHERWISE: Readonly<Record<NameTerm["closeness"], number>> = { [WORD]: 1, [KIN]: 3, [SYNONYM]: 4 };
const BEGUN = 1;
const EACH_TYPO = 5;

/** A name's own words are its words; those of a synonym are other words for it. */
export function named(id: string, names: readonly string[], synonyms: readonly string[] = []): Named {
  const terms: NameTerm[] = [
    ...names.flatMap(documentTerms),
    ...synonyms.flatMap(documentTerms).map(({ term }) => ({ term, closeness: SYNONYM }) as const),
  ];
  return {
    id,
    label: names[0] ?? "",
    terms: terms.map(({ term, exact, closeness }) => ({
      term,
      closeness,
      ...(exact !== undefined && { exact }),
    })),
  };
}

/**
 * The ids of what goes by every word of the text, the last of which may be a beginning: the nearest first, then
 * what begins with it, then the shorter name, then the order given. Empty for a text without words.
 */
export function findNamed(text: string, list: readonly Named[], most: number): string[] {
  const asked = queryTerms(text).filter(({ part }) => !part);
  if (asked.length === 0) return [];
  return list
    .flatMap(({ id, label, terms }) => {
      const points = asked.map((word) => Math.min(...terms.map((term) => pointsOff(word, term))));
      const sum = points.reduce((total, one) => total + one, 0);
      const begins = fold(label).startsWith(asked[0]?.exact ?? "");
      return Number.isFinite(sum) ? [{ id, points: sum, later: begins ? 0 : 1, length: label.length }] : [];
    })
    .toSorted((a, b) => a.points - b.points || a.later - b.later || a.length - b.length)
    .slice(0, most)
    .map(({ id }) => id);
}

/** Infinite where the word does not name it. Typos count against the words of the name only, as in a search. */
function pointsOff({ term, exact, prefix }: QueryTerm, name: NameTerm): number {
  const away = OTHERWISE[name.closeness];
  if (name.exact === exact && name.closeness === WORD) return AS_WRITTEN;
  if (name.term === term) return away;
  const begins = name.term.startsWith(term) || name.exact?.startsWith(exact);
  if (prefix && begins) return away + BEGUN;
  if (name.closeness !== WORD) return Number.POSITIVE_INFINITY;
  const typos = typosBetween(term, name.term, typoBudget(exact), prefix);
  return typos === null ? Number.POSITIVE_INFINITY : away + typos * EACH_TYPO;
}
