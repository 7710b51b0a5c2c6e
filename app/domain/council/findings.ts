import {
  type ByChannel,
  CHANNELS,
  type Channel,
  type Overview,
  SECTORS,
  type Sector,
  sharesOf,
  type YearRow,
} from "./overview.ts";

/**
 * What may honestly be said of the figures in one line; the words are in the locale files. A comparison is only drawn
 * when all that is compared is shown. Nothing is held up against 70/20/10: it is an example, and no goal.
 */
export type HoursFinding =
  | { code: "most_formal" | "most_on_the_job"; sector: Sector }
  | { code: "more_on_the_job" | "less_on_the_job" | "as_others"; sector: Sector }
  | { code: "plain" };
export type AmountFinding = { code: "most_paid"; channel: Channel; percent: number } | { code: "plain" };
export type CoverageFinding =
  | { code: "grown" | "fallen"; from: number; to: number; since: number }
  | { code: "steady"; to: number; since: number }
  | { code: "plain" };

/** The sector that stands out, or how one sector differs from the others taken together. */
export function hoursFinding({ sector, focus, rows }: Overview): HoursFinding {
  const others = rows.find((row) => row.sector === "all");
  if (sector !== "all") {
    const own = focus.shares.on_the_job;
    const all = others?.shares.on_the_job ?? null;
    if (own === null || all === null || focus.hours.all === 0) return { code: "plain" };
    return { code: own > all ? "more_on_the_job" : own < all ? "less_on_the_job" : "as_others", sector };
  }
  for (const [channel, code] of [
    ["formal", "most_formal"],
    ["on_the_job", "most_on_the_job"],
  ] as const) {
    const shares = SECTORS.map((name) => ({
      name,
      percent: rows.find((row) => row.sector === name)?.shares[channel] ?? null,
    }));
    const first = highest(shares);
    if (first) return { code, sector: first.name };
  }
  return { code: "plain" };
}

/** Where most of the money goes. */
export function amountFinding({ focus }: Overview): AmountFinding {
  return mostPaid(focus.amountDkk);
}

function mostPaid(amounts: ByChannel): AmountFinding {
  const shares = sharesOf(amounts);
  const first = highest(CHANNELS.map((name) => ({ name, percent: shares[name] })));
  return first ? { code: "most_paid", channel: first.name, percent: first.percent } : { code: "plain" };
}

/** How much of the workforce the figures stand on, from the first year with figures to the last. */
export function coverageFinding(years: readonly YearRow[]): CoverageFinding {
  const first = years.at(-1);
  const last = years[0];
  if (!first || !last || first === last) return { code: "plain" };
  const [from, to, since] = [first.coveredPercent, last.coveredPercent, first.year];
  if (from === null || to === null) return { code: "plain" };
  if (from === to) return { code: "steady", to, since };
  return { code: to > from ? "grown" : "fallen", from, to, since };
}

/** The one that is above all the others; none when two share the first place, or one may not be shown. */
function highest<Name>(
  shares: readonly { name: Name; percent: number | null }[],
): { name: Name; percent: number } | null {
  const known = shares.flatMap(({ name, percent }) => (percent === null ? [] : [{ name, percent }]));
  if (known.length < shares.length) return null;
  const [first, second] = known.sort((a, b) => b.percent - a.percent);
  return first && first.percent > (second?.percent ?? 0) ? first : null;
}
