/** A piece of work that a field knows, in words from which an opportunity of any kind can be put together. */
export type Theme = {
  /** What the work is about; stands after »med«, »om« and »i«. */
  topic: string;
  /** Why it matters, in one sentence of at most fifteen words. */
  why: string;
  /** Three tasks, each a verb first, without a full stop. */
  tasks: readonly [string, string, string];
  /** What one learns; stands after »Du lærer«. */
  skill: string;
  /** Whom it suits; a whole sentence. */
  needs: string;
  /** Three or four slugs of the taxonomy. */
  competences: readonly string[];
};
