/** The one source of time. Verbs and jobs ask it; nothing in the domain reads the machine's clock itself. */
export type Clock = {
  /** The instant now, UTC. */
  now(): Date;
  /** Today's date in Denmark, YYYY-MM-DD. Deadlines are such days and last to their end. */
  today(): string;
};
