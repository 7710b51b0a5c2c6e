import { wholePercentages } from "../../shared/format.ts";
import type { Coverage, FigureChannel, FigureSector } from "../uptake/index.server.ts";
import type { Publication } from "./queries.server.ts";

export const CHANNELS = ["on_the_job", "relational", "formal"] as const;
export const SECTORS = ["state", "region", "municipality"] as const;
export type Channel = (typeof CHANNELS)[number];
export type Sector = (typeof SECTORS)[number];

/** A figure for each channel and for all of them; null may not be shown. */
export type ByChannel = Record<FigureChannel, number | null>;

export type SectorRow = {
  sector: FigureSector;
  hours: ByChannel;
  amountDkk: ByChannel;
  /** Whole per cent of the hours; null where hours may not be shown. */
  shares: Record<Channel, number | null>;
  coverage: Coverage | null;
  /** Whole per cent of the people employed; null when nobody is. */
  coveredPercent: number | null;
};

export type YearRow = {
  year: number;
  hours: number | null;
  amountDkk: number | null;
  coveredPercent: number | null;
};

/** One year of a publication as the page shows it: the sectors asked for, and all of them last. */
export type Overview = {
  year: number;
  sector: FigureSector;
  /** The row that the page is about: the chosen sector, or all. */
  focus: SectorRow;
  rows: SectorRow[];
  /** False when nobody has registered anything that year. */
  hasFigures: boolean;
};

/** The sectors of a year, or one of them beside all. */
export function overviewOf(publication: Publication, year: number, sector: FigureSector): Overview {
  const all = sectorRow(publication, year, "all");
  const chosen = sector === "all" ? SECTORS : [sector];
  const rows = [...chosen.map((one) => sectorRow(publication, year, one)), all];
  return {
    year,
    sector,
    focus: rows.find((row) => row.sector === sector) ?? all,
    rows,
    hasFigures: all.hours.all !== 0,
  };
}

/** The years of a publication, newest first. */
export function yearsOf(publication: Publication): number[] {
  return [...new Set(publication.figures.map(({ year }) => year))].sort((a, b) => b - a);
}

/** The newest year in which anything is registered, or the newest there is. */
export function newestYear(publication: Publication): number {
  const years = yearsOf(publication);
  return (
    years.find((year) => hasFigures(publication, year)) ?? years[0] ?? Number(publication.asOf.slice(0, 4))
  );
}

/** How a sector, or all of them, has developed: the years with figures, newest first. */
export function yearRows(publication: Publication, sector: FigureSector): YearRow[] {
  return yearsOf(publication)
    .filter((year) => hasFigures(publication, year))
    .map((year) => {
      const { hours, amountDkk, coveredPercent } = sectorRow(publication, year, sector);
      return { year, hours: hours.all, amountDkk: amountDkk.all, coveredPercent };
    });
}

function hasFigures(publication: Publication, year: number): boolean {
  return sectorRow(publication, year, "all").hours.all !== 0;
}

function sectorRow({ figures, coverage }: Publication, year: number, sector: FigureSector): SectorRow {
  const own = figures.filter((figure) => figure.year === year && figure.sector === sector);
  const byChannel = (measure: "hours" | "amountDkk"): ByChannel => {
    // A year that the publication does not hold has nothing registered in it.
    const of = (channel: FigureChannel) => {
      const found = own.find((figure) => figure.channel === channel);
      return found ? found[measure] : 0;
    };
    return {
      on_the_job: of("on_the_job"),
      relational: of("relational"),
      formal: of("formal"),
      all: of("all"),
    };
  };
  const hours = byChannel("hours");
  const covered = coverage.find((row) => row.year === year && row.sector === sector) ?? null;
  return {
    sector,
    hours,
    amountDkk: byChannel("amountDkk"),
    shares: sharesOf(hours),
    coverage: covered,
    coveredPercent:
      covered && covered.people > 0 ? Math.round((covered.coveredPeople / covered.people) * 100) : null,
  };
}

/** Of three shown figures the shares sum to 100; beside a hidden one each is taken of the published total. */
export function sharesOf(values: ByChannel): Record<Channel, number | null> {
  const known = CHANNELS.map((channel) => values[channel]);
  const shown = known.filter((value) => value !== null);
  const percents =
    shown.length === CHANNELS.length
      ? wholePercentages(shown)
      : known.map((value) =>
          value === null || !values.all ? null : Math.min(100, Math.round((value / values.all) * 100)),
        );
  const [onTheJob = null, relational = null, formal = null] = percents;
  return { on_the_job: onTheJob, relational, formal };
}
