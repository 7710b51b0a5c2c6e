import type { ReadClient } from "../../ports/database.ts";
import { ALL, hiddenCells, rounded } from "./disclosure.ts";
import {
  type LedgerCell,
  ledgerCells,
  type SectorCoverage,
  sectorCoverage,
} from "./figures-queries.server.ts";

export const FIGURE_SECTORS = ["state", "region", "municipality", ALL] as const;
export const FIGURE_CHANNELS = ["on_the_job", "relational", "formal", ALL] as const;
export type FigureSector = (typeof FIGURE_SECTORS)[number];
export type FigureChannel = (typeof FIGURE_CHANNELS)[number];

/** One figure after the disclosure rule: hours to the nearest ten, kroner to the nearest thousand, null where hidden. */
export type Figure = {
  year: number;
  sector: FigureSector;
  channel: FigureChannel;
  hours: number | null;
  amountDkk: number | null;
};
export type Coverage = Omit<SectorCoverage, "sector"> & { year: number; sector: FigureSector };

export type FiguresOptions = {
  /** Calendar years. */
  years: readonly number[];
  /** YYYY-MM-DD: what happened later is left out. */
  asOf: string;
};

/**
 * Every sector and channel of the ledger, with all totals, in each of the years, as may be published; and how many
 * organisations and people they stand on. What the rule hides never leaves this function. Read it in a `snapshot`.
 */
export async function readFigures(
  read: Pick<ReadClient, "$queryRaw">,
  { years, asOf }: FiguresOptions,
): Promise<{ figures: Figure[]; coverage: Coverage[] }> {
  const figures: Figure[] = [];
  const coverage: Coverage[] = [];
  for (const year of years) {
    const from = `${year}-01-01`;
    const lastDay = `${year}-12-31`;
    const to = asOf < lastDay ? asOf : lastDay;
    figures.push(...disclose(year, await ledgerCells(read, { from, to })));
    const counted = await sectorCoverage(read, { from, to, on: to });
    coverage.push(
      ...FIGURE_SECTORS.flatMap((sector) =>
        counted.filter((row) => row.sector === sector).map((row) => ({ ...row, year, sector })),
      ),
    );
  }
  return { figures, coverage };
}

const NOBODY = { contributors: 0, total: 0, largest: 0, second: 0 };

function disclose(year: number, ledger: readonly LedgerCell[]): Figure[] {
  const places = FIGURE_SECTORS.flatMap((sector) => FIGURE_CHANNELS.map((channel) => ({ sector, channel })));
  const shown = (measure: "hours" | "amountDkk") => {
    const cells = places.map(({ sector, channel }) => {
      const found = ledger.find((cell) => cell.sector === sector && cell.channel === channel);
      return { row: sector, column: channel, people: found?.people ?? 0, ...(found?.[measure] ?? NOBODY) };
    });
    const hidden = hiddenCells(cells);
    return cells.map((cell) => (hidden.has(cell) ? null : rounded(cell.total, measure)));
  };
  const hours = shown("hours");
  const amounts = shown("amountDkk");
  return places.map((place, index) => ({
    year,
    ...place,
    hours: hours[index] ?? null,
    amountDkk: amounts[index] ?? null,
  }));
}
