/** One thing that bears on a match, in words, and where it stands in the profile. `own`: the reader can change it there. */
export type FitLine = { text: string; href: string; own: boolean };
/** What speaks for an opportunity, what does not, what the reader has not told, what it does not state. */
export type FitGroups = {
  for: readonly FitLine[];
  against: readonly FitLine[];
  untold: readonly FitLine[];
  unstated: readonly FitLine[];
};
/** The groups of a card: one line each, null when there is nothing. */
export type FitCard = { for: string | null; against: string | null; unknown: string | null };
