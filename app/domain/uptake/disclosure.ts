/**
 * What of a table of hours or kroner may be published. Pure, so that the rule can be tried against an attacker. A figure
 * is hidden because it would tell about a person, or because a hidden one would follow from it; from outside the two
 * look the same. The reasons stand in docs/decisions/disclosure.md.
 */

/** Fewer people than this behind a figure, and it may not be shown. */
const FEWEST_PEOPLE = 5;
/**
 * The p %-rule: whoever knows the second largest contribution must not come nearer to the largest than this share of it.
 * A figure is hidden when total − largest − second < p % of the largest.
 */
const DOMINANCE_PERCENT = 10;
/** Hours are published to the nearest ten, kroner to the nearest thousand, what people have said to the nearest five. */
const ROUNDED_TO = { hours: 10, amountDkk: 1_000, answers: 5 } as const;

/** The name of the row, and of the column, that sums the others. */
export const ALL = "all";

/** A cell of a table with its totals: the row of all and the column of all are cells like any other. */
export type TableCell = {
  row: string;
  column: string;
  /** Distinct people in the cell, also those who contributed nothing: a course that cost nothing was still taken. */
  people: number;
  /** Distinct people whose own contribution is above zero. */
  contributors: number;
  total: number;
  /** The two largest contributions of single people. */
  largest: number;
  second: number;
};

/**
 * Whether the figure by itself would tell about a person. A cell that nobody is in tells about nobody. A zero that
 * stands for five people or more is shown: none of them is pointed out.
 */
export function isSensitive({ people, contributors, total, largest, second }: TableCell): boolean {
  if (people === 0) return false;
  if (people < FEWEST_PEOPLE) return true;
  if (contributors === 0) return false;
  if (contributors < FEWEST_PEOPLE) return true;
  return (total - largest - second) * 100 < DOMINANCE_PERCENT * largest;
}

/**
 * The cells that may not be shown, of a complete table. Each sensitive cell stands on a ring of hidden cells, by turns
 * in the same row and in the same column: what is put into one can be taken from the next without any total changing,
 * so that no row, column or total settles what a hidden cell holds.
 */
export function hiddenCells<Cell extends TableCell>(cells: readonly Cell[]): ReadonlySet<Cell> {
  const sensitive = cells.filter(isSensitive).sort((a, b) => b.total - a.total);
  const hidden = new Set(sensitive);
  const largest = Math.max(1, ...cells.map(({ total }) => total));
  for (const guarded of sensitive) {
    const others = cells.filter((cell) => cell !== guarded);
    const ring = cheapestPath(others, guarded, (cell) => priceOf(cell, guarded, hidden.has(cell), largest));
    for (const cell of ring) hidden.add(cell);
  }
  return hidden;
}

/** The figure as it is published. */
export function rounded(value: number, measure: keyof typeof ROUNDED_TO): number {
  return Math.round(value / ROUNDED_TO[measure]) * ROUNDED_TO[measure];
}

/** Each dearer than any ring of what costs less. */
const LEAVES_LITTLE_ROOM = 1_000;
const SHARES_ITS_FEW_PEOPLE = 100_000;
const KNOWN_TO_BE_EMPTY = 10_000_000;

/**
 * What it costs to have a cell in the ring of another. For the reader: nothing when it is hidden anyway, more for a total
 * than for a cell, more for a large one than for a small one. For the one that is guarded: a much smaller cell leaves it
 * readable within a few per cent, another sensitive one in its own row or column leaves the sum of two small groups
 * readable, and an empty one leaves it bare.
 */
function priceOf(cell: TableCell, guarded: TableCell, isHidden: boolean, largest: number): number {
  if (cell.people === 0) return KNOWN_TO_BE_EMPTY;
  const sameLine = cell.row === guarded.row || cell.column === guarded.column;
  const risk =
    (sameLine && isSensitive(cell) ? SHARES_ITS_FEW_PEOPLE : 0) +
    (cell.total * 100 < DOMINANCE_PERCENT * guarded.total ? LEAVES_LITTLE_ROOM : 0);
  if (isHidden) return risk;
  const totals = (cell.row === ALL ? 1 : 0) + (cell.column === ALL ? 1 : 0);
  return risk + 6 ** totals + cell.total / largest;
}

/**
 * The cheapest way from the row of a cell to its column over other cells (Dijkstra): rows and columns are the stops, and
 * a cell leads from its row to its column. Empty when there is none.
 */
function cheapestPath<Cell extends TableCell>(
  cells: readonly Cell[],
  { row, column }: TableCell,
  price: (cell: Cell) => number,
): readonly Cell[] {
  const goal = `column ${column}`;
  const open = new Map<string, { cost: number; path: readonly Cell[] }>([
    [`row ${row}`, { cost: 0, path: [] }],
  ]);
  const closed = new Set<string>();
  for (;;) {
    const [here] = [...open].sort(([, a], [, b]) => a.cost - b.cost);
    if (!here) return [];
    const [stop, { cost, path }] = here;
    if (stop === goal) return path;
    open.delete(stop);
    closed.add(stop);
    for (const cell of cells) {
      const ends = [`row ${cell.row}`, `column ${cell.column}`];
      const next = ends.find((end) => end !== stop);
      if (!ends.includes(stop) || next === undefined || closed.has(next)) continue;
      const known = open.get(next);
      const reached = { cost: cost + price(cell), path: [...path, cell] };
      if (!known || reached.cost < known.cost) open.set(next, reached);
    }
  }
}
