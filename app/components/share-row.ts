import { wholePercentages } from "../shared/format.ts";
import { CHANNELS, type Channel } from "./channel.ts";

/** One bar: hours or kroner by channel, as published. */
export type ShareRow = {
  label: string;
  /** What the bar stands on: »146.200 ansatte«. */
  note?: string | undefined;
  /** null where the figure may not be shown. */
  values: Readonly<Record<Channel, number | null>>;
  /** The published sum; only needed to draw a row of which a part is hidden. */
  total?: number | null | undefined;
  /** The bar of all, set apart at the foot. */
  isTotal?: boolean | undefined;
};

export type Share = { channel: Channel; percent: number };

export type DrawnRow =
  | { kind: "shares"; shares: Share[] }
  | { kind: "part-hidden"; shares: Share[]; hiddenPercent: number }
  | { kind: "hidden" }
  | { kind: "empty" };

/**
 * Whole per cent that sum to 100. A single hidden value beside a known sum would be read off the bar, so it
 * hides the row, whatever the table before it has decided.
 */
export function drawRow({ values, total }: ShareRow): DrawnRow {
  const shown = CHANNELS.flatMap((channel) => {
    const value = values[channel];
    return value === null ? [] : [{ channel, value }];
  });
  const hiddenCount = CHANNELS.length - shown.length;
  const sum = shown.reduce((all, { value }) => all + value, 0);
  if (hiddenCount === 0) {
    if (sum === 0) return { kind: "empty" };
    const percents = wholePercentages(shown.map(({ value }) => value));
    return { kind: "shares", shares: withPercents(shown, percents) };
  }
  if (hiddenCount < 2 || shown.length === 0 || total === undefined || total === null || total <= sum) {
    return { kind: "hidden" };
  }
  const percents = wholePercentages([...shown.map(({ value }) => value), total - sum]);
  const hiddenPercent = percents.at(-1) ?? 0;
  // Rounded away, it would not be seen, and the bar would say that nothing is missing.
  if (hiddenPercent === 0) return { kind: "hidden" };
  return { kind: "part-hidden", shares: withPercents(shown, percents), hiddenPercent };
}

function withPercents(shown: readonly { channel: Channel }[], percents: readonly number[]): Share[] {
  return shown.map(({ channel }, index) => ({ channel, percent: percents[index] ?? 0 }));
}
