import { fold } from "../../shared/danish/fold.ts";

/** A competence with its names and everything else it may be called by. */
export type Findable = { id: string; names: readonly string[]; synonyms: readonly string[] };

/** A name of its own outdoes every synonym. */
const OWN_NAME = 3;
const NAME_BEGINS = 3;
const WORD_BEGINS = 2;
const INSIDE_A_WORD = 1;

/** How well a folded word (letters and digits only) meets a folded name; 0 when it does not. */
function meets(name: string, word: string): number {
  if (name.startsWith(word)) return NAME_BEGINS;
  if (new RegExp(`(^|[^\\p{L}\\p{N}])${word}`, "u").test(name)) return WORD_BEGINS;
  return name.includes(word) ? INSIDE_A_WORD : 0;
}

/**
 * The ids of the competences that are called by every word of the text, also as a part of a longer word (»ledelse«
 * finds »projektledelse«), those that begin with it first, otherwise in the order given. An empty text finds none.
 */
export function findByName(text: string, competences: readonly Findable[]): string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return [];
  const points = (name: string) => {
    const each = words.map((word) => meets(fold(name), word));
    return each.includes(0) ? 0 : Math.min(...each);
  };
  const ownPoints = (name: string) => (points(name) === 0 ? 0 : points(name) + OWN_NAME);
  return competences
    .map(({ id, names, synonyms }) => ({
      id,
      points: Math.max(0, ...names.map(ownPoints), ...synonyms.map(points)),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ id }) => id);
}
