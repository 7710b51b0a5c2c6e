import type { ReadClient } from "../../ports/database.ts";
import { addDays } from "../../shared/days.ts";
import { ALL, FIGURE_SECTORS, type FigureSector, hiddenCells, rounded } from "../uptake/index.server.ts";
import { KINDS_AT_A_HOST } from "./breakdown.ts";
import { DISMISSAL_REASONS, type DismissalReason } from "./labels.ts";

/** So far back from the day, in days: a year, so that every season is in it. */
const PERIOD_DAYS = 365;

export type DismissalFigure = {
  sector: FigureSector;
  reason: DismissalReason | typeof ALL;
  /** To the nearest five; null where it may not be shown. */
  count: number | null;
};

export const DISMISSAL_COLUMNS = [...DISMISSAL_REASONS, ALL] as const;

/**
 * What holds people back from working in another place: how many times each reason was given for something that is
 * done at a host's, by the sector of those who gave it, with all totals, after the disclosure rule. What the rule
 * hides never leaves this function. Read it in a `snapshot`.
 */
export async function readDismissalFigures(
  read: Pick<ReadClient, "dismissedOpportunity">,
  { asOf }: { asOf: string },
): Promise<DismissalFigure[]> {
  const given = await read.dismissedOpportunity.findMany({
    where: {
      reason: { in: [...DISMISSAL_REASONS] },
      sector: { not: null },
      dismissedAt: { gte: new Date(`${addDays(asOf, -PERIOD_DAYS)}T00:00:00Z`) },
      opportunity: { kind: { in: [...KINDS_AT_A_HOST] } },
    },
    select: { personId: true, sector: true, reason: true },
  });
  const people = new Map<string, Map<string, number>>();
  const cell = (sector: string, reason: string) => {
    const key = `${sector} ${reason}`;
    const found = people.get(key) ?? new Map<string, number>();
    people.set(key, found);
    return found;
  };
  for (const { personId, sector, reason } of given)
    for (const row of [sector, ALL])
      for (const column of [reason, ALL]) {
        const counts = cell(row ?? ALL, column ?? ALL);
        counts.set(personId, (counts.get(personId) ?? 0) + 1);
      }
  const cells = FIGURE_SECTORS.flatMap((row) =>
    DISMISSAL_COLUMNS.map((column) => {
      const counts = [...cell(row, column).values()].sort((a, b) => b - a);
      const [largest = 0, second = 0] = counts;
      const total = counts.reduce((sum, count) => sum + count, 0);
      return { row, column, people: counts.length, contributors: counts.length, total, largest, second };
    }),
  );
  const hidden = hiddenCells(cells);
  return cells.map((one) => ({
    sector: one.row,
    reason: one.column,
    count: hidden.has(one) ? null : rounded(one.total, "answers"),
  }));
}
