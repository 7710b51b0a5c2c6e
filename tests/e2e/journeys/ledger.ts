import type { Stage } from "./stage.ts";

export const SECTORS = { state: "Stat", region: "Regioner", municipality: "Kommuner", all: "Alle sektorer" };
export const CHANNELS = { on_the_job: "I jobbet", relational: "Relationer", formal: "Kurser", all: "I alt" };
export type Cell = { sector: keyof typeof SECTORS; channel: keyof typeof CHANNELS; year: number };
type Sum = { hours: number; amountDkk: number; people: number };

/**
 * What the ledger holds up to a day, for each sector, channel and year, with the sums over them: counted here entry by
 * entry, and not as the product counts.
 */
export async function sumsOf({ read }: Stage, upTo: string): Promise<(cell: Cell) => Sum> {
  const entries = await read.uptakeEntry.findMany({
    where: { occurredOn: { lte: upTo }, reversesId: null, reversedBy: null },
  });
  return ({ sector, channel, year }) => {
    const own = entries.filter(
      (entry) =>
        entry.occurredOn.startsWith(String(year)) &&
        (sector === "all" || entry.sector === sector) &&
        (channel === "all" || entry.channel === channel),
    );
    return {
      hours: own.reduce((sum, { hours }) => sum + hours, 0),
      amountDkk: own.reduce((sum, { amountDkk }) => sum + amountDkk, 0),
      people: new Set(own.map(({ personId }) => personId)).size,
    };
  };
}

/** Every cell of a year. */
export function cellsOf(year: number): Cell[] {
  return keysOf(SECTORS).flatMap((sector) => keysOf(CHANNELS).map((channel) => ({ sector, channel, year })));
}

function keysOf<Key extends string>(of: Record<Key, unknown>): Key[] {
  return Object.keys(of) as Key[];
}

export const toTens = (hours: number) => Math.round(hours / 10) * 10;
export const toThousands = (amountDkk: number) => Math.round(amountDkk / 1_000);
