import { ALL, type TableCell } from "../../../app/domain/uptake/disclosure.ts";

/**
 * The hidden cells that follow from what is shown. Knows nothing of how cells are chosen: writes down that every row and
 * every column sums to its total, puts in what is shown, and reduces the equations (Gauss–Jordan). An unknown that stands
 * alone in an equation is found. Whole numbers −1, 0 and 1 stay exact here: the matrix of a table is totally unimodular.
 */
export function solvable(cells: readonly TableCell[], hidden: ReadonlySet<TableCell>): TableCell[] {
  const unknowns = cells.filter((cell) => hidden.has(cell));
  const lines = [
    ...[...new Set(cells.map(({ row }) => row))].map((row) => ({ row, column: null })),
    ...[...new Set(cells.map(({ column }) => column))].map((column) => ({ row: null, column })),
  ];
  const equations = lines.map(({ row, column }) =>
    unknowns.map((cell) => {
      if (row !== null) return cell.row !== row ? 0 : cell.column === ALL ? -1 : 1;
      return cell.column !== column ? 0 : cell.row === ALL ? -1 : 1;
    }),
  );
  reduce(equations);
  return unknowns.filter((_, index) =>
    equations.some((equation) => equation.every((factor, at) => (factor !== 0) === (at === index))),
  );
}

function reduce(matrix: number[][]): void {
  let top = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivotAt = matrix.findIndex((equation, index) => index >= top && equation[column] !== 0);
    const pivot = matrix[pivotAt];
    if (!pivot) continue;
    matrix.splice(pivotAt, 1);
    const sign = pivot[column] ?? 1;
    const unit = pivot.map((factor) => factor / sign);
    matrix.splice(top, 0, unit);
    matrix.forEach((equation, index) => {
      const factor = equation[column] ?? 0;
      if (index === top || factor === 0) return;
      matrix[index] = equation.map((value, at) => value - factor * (unit[at] ?? 0));
    });
    top += 1;
  }
}
