/** Figures by name, in groups where a bench has several subjects: `{ catalogue: { requestsPerS: 310 } }`. */
export type Figures = { readonly [name: string]: number | Figures };

/** Something that has to hold, with the words of the report: »catalogue: at least 0.5 of the floor«. */
export type Target = { what: string; met: boolean };

/** What a bench measured. `peers` is measured in the same run; `ratios` says figure by peer. */
export type Measured = {
  figures: Figures;
  peers: Figures;
  ratios: Figures;
  targets: readonly Target[];
  /** What people are shown in place of a list of the figures. */
  table?: readonly string[];
};

export type BenchOptions = {
  /** The checkout: an absolute path. */
  root: string;
  /** Fewer and shorter rounds: shows that the bench works, and measures nothing worth keeping. */
  quick: boolean;
  /** Progress, for the person at the terminal. */
  say: (line: string) => void;
  /** Those of the bench's own flags that were given. */
  flags: ReadonlySet<string>;
  /** Those of its numbers that were given. */
  numbers: ReadonlyMap<string, number>;
};

export type Bench = {
  /** What it measures, in one line of the list of benches. */
  about: string;
  needs: readonly ("build" | "chromium")[];
  /** What it understands besides `--json` and `--quick`, each with a line of explanation. */
  flags?: Readonly<Record<string, string>>;
  /** Flags with a whole number from 1 behind them, each with a line of explanation. */
  numbers?: Readonly<Record<string, string>>;
  /** `chromium` is the path of the binary where the bench needs one, else empty. */
  run(options: BenchOptions & { chromium: string }): Promise<Measured>;
};
