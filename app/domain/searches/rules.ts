import type { Frequency } from "./labels.ts";

/** What starts a look through the searches: something was published, or it is morning, on Mondays also of the week. */
export const ROUNDS = ["published", "daily", "weekly"] as const;
export type Round = (typeof ROUNDS)[number];

/**
 * Which searches a round looks through. The morning's takes those of »at once« along: what was published on the day on
 * which one was saved, or reached the index late, is told then.
 */
export const FREQUENCIES_OF: Readonly<Record<Round, readonly Frequency[]>> = {
  published: ["at_once"],
  daily: ["daily", "at_once"],
  weekly: ["weekly"],
};

/**
 * Whether a round that reaches a search today looks through it. Nothing is told on the day on which it was saved, and
 * what is told by the day or the week is told once a day, however often the round runs.
 */
export function isDue(
  { frequency, savedOn, ranOn }: { frequency: string; savedOn: string; ranOn: string },
  round: Round,
  today: string,
): boolean {
  if (!FREQUENCIES_OF[round].some((one) => one === frequency) || savedOn >= today) return false;
  return frequency === "at_once" || ranOn < today;
}

/** What was published may reach the index later, when a search server was away. */
const LATE_MS = 2 * 86_400_000;

/** From when on the next round looks: some time back, since what was told of before is known by its id. */
export function sinceAfter(since: Date, at: Date): Date {
  return new Date(Math.max(since.getTime(), at.getTime() - LATE_MS));
}
