/** How often somebody is told of what is new in a search. */
export const FREQUENCIES = ["at_once", "daily", "weekly", "never"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Nobody keeps more searches, and none has a longer name. */
export const MOST_SEARCHES = 50;
export const LONGEST_NAME = 80;
/** A message names so many. */
export const NAMED_IN_MESSAGE = 5;
