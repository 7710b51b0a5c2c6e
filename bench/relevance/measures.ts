/** How much an item is worth to whoever asked: 0 (nothing) to 3 (just what they mean). */
export type Grade = 0 | 1 | 2 | 3;

/** Graded items by id. What is not in it has grade 0. */
export type Grades = ReadonlyMap<string, Grade>;

/**
 * Normalised discounted cumulated gain of the first `depth` items: 1 when no order of all that was judged would be
 * better, 0 when nothing of worth is among them, NaN when nothing of worth was judged. Järvelin & Kekäläinen,
 * »Cumulated gain-based evaluation of IR techniques« (ACM TOIS 20:4, 2002), with the gain 2^grade − 1 and the discount
 * log2(rank + 1) of Burges et al., »Learning to rank using gradient descent« (ICML 2005).
 */
export function ndcg(found: readonly string[], grades: Grades, depth: number): number {
  const best = [...grades.values()].sort((a, b) => b - a);
  return (
    discountedGain(
      found.map((id) => grades.get(id) ?? 0),
      depth,
    ) / discountedGain(best, depth)
  );
}

function discountedGain(grades: readonly Grade[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce<number>((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/**
 * The share, 0 to 1, of the items graded `atLeast` or higher that are among the first `depth`. NaN when there are none.
 * Manning, Raghavan & Schütze, »Introduction to Information Retrieval« (2008), 8.3 and 8.4.
 */
export function recall(
  found: readonly string[],
  grades: Grades,
  { depth, atLeast }: { depth: number; atLeast: Grade },
): number {
  const wanted = new Set([...grades].filter(([, grade]) => grade >= atLeast).map(([id]) => id));
  const first = new Set(found.slice(0, depth));
  return wanted.intersection(first).size / wanted.size;
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
