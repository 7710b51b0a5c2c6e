/** A field of work: what its people are called, can do and want to learn. All competences are slugs of the taxonomy. */
export type FieldOfWork = {
  /** What the nearest leader of a team in the field is called. */
  leaderTitle: string;
  /** What people of the field often want to learn next. */
  wants: readonly string[];
  /** Title → what somebody with that title can do. */
  titles: Readonly<Record<string, readonly string[]>>;
};
