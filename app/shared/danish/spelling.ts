import { letterCount } from "./fold.ts";

const LETTERS_FOR_ONE_TYPO = 5;
const LETTERS_FOR_TWO_TYPOS = 9;

/** How many typos a folded word may hold. A word with a digit is a number, a year or a code: none. */
export function typoBudget(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const letters = letterCount(word);
  if (letters >= LETTERS_FOR_TWO_TYPOS) return 2;
  return letters >= LETTERS_FOR_ONE_TYPO ? 1 : 0;
}

/**
 * The typos between a written word and a word of the index, or null when they are more than the budget. A letter too
 * many, too few, wrong or swapped with its neighbour is one typo; a wrong first letter costs one more.
 * With `prefix`, the nearest beginning of the candidate counts.
 */
export function typosBetween(
  written: string,
  candidate: string,
  budget: number,
  prefix: boolean,
): number | null {
  if (prefix ? candidate.startsWith(written) : candidate === written) return 0;
  if (budget === 0) return null;
  if (candidate.length < written.length - budget) return null;
  if (!prefix && candidate.length > written.length + budget) return null;
  const firstLetterSurcharge = written[0] === candidate[0] ? 0 : 1;
  if (firstLetterSurcharge >= budget) return null;
  const distance = editDistance(written, candidate.slice(0, written.length + budget), prefix);
  const typos = distance + firstLetterSurcharge;
  return typos <= budget ? typos : null;
}

/** Optimal string alignment distance; with `prefix`, to the nearest beginning of the candidate. */
function editDistance(written: string, candidate: string, prefix: boolean): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: candidate.length + 1 }, (_, column) => column);
  for (let row = 1; row <= written.length; row++) {
    const current = [row];
    for (let column = 1; column <= candidate.length; column++) {
      const differs = written[row - 1] === candidate[column - 1] ? 0 : 1;
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + differs,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        written[row - 1] === candidate[column - 2] &&
        written[row - 2] === candidate[column - 1];
      if (swapped) cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return prefix ? Math.min(...previous) : at(previous, candidate.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
