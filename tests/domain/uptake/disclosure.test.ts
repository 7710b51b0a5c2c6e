import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALL,
  hiddenCells,
  isSensitive,
  rounded,
  type TableCell,
} from "../../../app/domain/uptake/disclosure.ts";
import { solvable } from "./attacker.ts";

const ROWS = ["state", "region", "municipality"];
const COLUMNS = ["on_the_job", "relational", "formal"];
type Entry = { person: number; row: string; column: string; value: number };

/** The table of a small ledger, with its totals, the way the ledger itself is summed up. */
function tableOf(entries: readonly Entry[]): TableCell[] {
  return [...ROWS, ALL].flatMap((row) =>
    [...COLUMNS, ALL].map((column) => {
      const inside = entries.filter(
        (entry) => (row === ALL || entry.row === row) && (column === ALL || entry.column === column),
      );
      const sums = new Map<number, number>();
      for (const { person, value } of inside) sums.set(person, (sums.get(person) ?? 0) + value);
      const [largest = 0, second = 0] = [...sums.values()].sort((a, b) => b - a);
      return {
        row,
        column,
        people: sums.size,
        contributors: [...sums.values()].filter((value) => value > 0).length,
        total: [...sums.values()].reduce((a, b) => a + b, 0),
        largest,
        second,
      };
    }),
  );
}

/** Mostly well filled cells, some with few people, some empty, now and then somebody with very much. */
const ledger = fc
  .tuple(
    ...ROWS.flatMap((row) =>
      COLUMNS.map((column) =>
        fc
          .oneof(
            { weight: 3, arbitrary: fc.integer({ min: 5, max: 14 }) },
            { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
            { weight: 1, arbitrary: fc.constant(0) },
          )
          .chain((people) =>
            fc.array(
              fc.record({
                person: fc.integer({ min: 1, max: 30 }),
                row: fc.constant(row),
                column: fc.constant(column),
                value: fc.oneof(
                  { weight: 12, arbitrary: fc.integer({ min: 0, max: 40 }) },
                  { weight: 1, arbitrary: fc.integer({ min: 400, max: 4_000 }) },
                ),
              }),
              { minLength: people, maxLength: people },
            ),
          ),
      ),
    ),
  )
  .map((cells) => cells.flat());

const cellOf = (cells: readonly TableCell[], row: string, column: string): TableCell => {
  const found = cells.find((cell) => cell.row === row && cell.column === column);
  if (!found) throw new Error(`No cell ${row} ${column}`);
  return found;
};
const people = (row: string, column: string, values: readonly number[], first = 0): Entry[] =>
  values.map((value, index) => ({ person: first + index, row, column, value }));
const full = (except?: (row: string, column: string) => boolean): Entry[] =>
  ROWS.flatMap((row, r) =>
    COLUMNS.flatMap((column, c) =>
      except?.(row, column) ? [] : people(row, column, Array(20).fill(10), 100 * (3 * r + c + 1)),
    ),
  );
const names = (cells: Iterable<TableCell>) => [...cells].map(({ row, column }) => `${row} ${column}`).sort();

describe("a figure by itself", () => {
  const cell = (values: readonly number[]) =>
    cellOf(tableOf(people("state", "formal", values)), "state", "formal");

  it("is hidden with four people behind it and shown with five", () => {
    expect(isSensitive(cell([10, 10, 10, 10]))).toBe(true);
    expect(isSensitive(cell([10, 10, 10, 10, 10]))).toBe(false);
  });

  it("counts people, not entries", () => {
    const twice = [...people("state", "formal", [10, 10, 10]), ...people("state", "formal", [10, 10, 10])];
    expect(isSensitive(cellOf(tableOf(twice), "state", "formal"))).toBe(true);
  });

  it("is hidden when the others together are less than a tenth of the largest", () => {
    expect(isSensitive(cell([1000, 50, 33, 33, 33]))).toBe(true);
    expect(isSensitive(cell([1000, 50, 33, 33, 34]))).toBe(false);
  });

  it("is hidden when fewer than five were paid for, and shown when nobody was", () => {
    expect(isSensitive(cell([9, 9, 9, 9, 0, 0]))).toBe(true);
    expect(isSensitive(cell([9, 9, 9, 9, 9, 0]))).toBe(false);
    expect(isSensitive(cell([0, 0, 0, 0, 0]))).toBe(false);
    expect(isSensitive(cell([0, 0, 0, 0]))).toBe(true);
  });

  it("is shown when nobody is in it", () => {
    expect(isSensitive(cell([]))).toBe(false);
  });

  it("is rounded: hours to ten, kroner to a thousand", () => {
    expect([4.75, 5, 1234.25].map((hours) => rounded(hours, "hours"))).toEqual([0, 10, 1230]);
    expect([499, 500, 12_499].map((amount) => rounded(amount, "amountDkk"))).toEqual([0, 1000, 12_000]);
  });
});

describe("a table with its totals", () => {
  it("hides nothing when every cell is safe", () => {
    expect(hiddenCells(tableOf(full()))).toEqual(new Set());
  });

  it("hides three more beside one small cell, and no total", () => {
    const isSmall = (row: string, column: string) => row === "region" && column === "relational";
    const cells = tableOf([...full(isSmall), ...people("region", "relational", [10, 10, 10])]);
    const hidden = hiddenCells(cells);
    expect(hidden.size).toBe(4);
    expect(names(hidden).filter((name) => name.includes(ALL))).toEqual([]);
  });

  it("does not leave two small cells alone in a row, where their sum could be read", () => {
    const isSmall = (row: string, column: string) => row === "region" && column !== "on_the_job";
    const cells = tableOf([
      ...full(isSmall),
      ...people("region", "relational", [10, 10]),
      ...people("region", "formal", [10, 10], 50),
    ]);
    const inRow = [...hiddenCells(cells)].filter(({ row }) => row === "region");
    expect(inRow.some((cell) => !isSensitive(cell))).toBe(true);
  });

  it("guards a large cell with cells large enough to leave it in doubt", () => {
    const isSpecial = (row: string) => row === "state";
    const cells = tableOf([
      ...full(isSpecial),
      ...people("state", "on_the_job", [9_000, 9_000, 9_000, 9_000]),
      ...people("state", "relational", [1, 1, 1, 1, 1, 1]),
      ...people("state", "formal", [900, 900, 900, 900, 900, 900], 60),
    ]);
    const inRow = [...hiddenCells(cells)].filter(({ row }) => row === "state");
    expect(names(inRow)).toEqual(["state formal", "state on_the_job"]);
  });

  it("keeps every hidden figure from an attacker who solves the equations of all rows, columns and totals", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const cells = tableOf(entries);
        const hidden = hiddenCells(cells);
        for (const cell of cells) if (isSensitive(cell)) expect(hidden.has(cell)).toBe(true);
        expect(names(solvable(cells, hidden))).toEqual([]);
      }),
      { numRuns: 1500, seed: 20261121 },
    );
  });

  it("never hides one cell alone in its row or column", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const hidden = [...hiddenCells(tableOf(entries))];
        for (const { row, column } of hidden) {
          expect(hidden.filter((other) => other.row === row).length).toBeGreaterThan(1);
          expect(hidden.filter((other) => other.column === column).length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });

  it("never lets the sum of small groups be read where a larger group could have been hidden with them", () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const cells = tableOf(entries);
        const hidden = hiddenCells(cells);
        for (const line of [...ROWS.map((row) => ({ row })), ...COLUMNS.map((column) => ({ column }))]) {
          const inLine = cells.filter((cell) =>
            "row" in line ? cell.row === line.row : cell.column === line.column,
          );
          const gone = inLine.filter((cell) => hidden.has(cell));
          const larger = inLine.some((cell) => cell.people > 0 && !isSensitive(cell));
          if (gone.some(isSensitive) && larger)
            expect(
              gone.some((cell) => !isSensitive(cell)),
              names(gone).join(),
            ).toBe(true);
        }
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });
});
