/** Something that several words say together, as *tre måneder*. */
export interface Found {
  /** What they say, in one spelling; a query asks for this. */
  term: string;
  /** How many words say it. */
  words: number;
  /** What else a text that says it is found by. */
  also: readonly string[];
}
