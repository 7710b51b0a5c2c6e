import type { ZodType } from "zod";
import type { ReadClient, Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import type { OnceKey } from "../jobs/index.server.ts";
import type { FieldChange, ImportKind, ImportProblemCode } from "./labels.ts";
import type { ImportColumns } from "./rules.ts";

/** What comes of a line: the record as it shall stand, or that it stands so already. */
export type StagedPlan = { id: string; name: string } & (
  | { what: "unchanged" }
  | { what: "added" | "changed"; version: number; changes: readonly FieldChange[]; content: object }
);

/**
 * How a kind is imported of which there may be a hundred thousand. Lines are judged in pieces, each by itself: none
 * leans on another line of the file.
 */
export type StagedImporter<Row, World, Known> = {
  kind: ImportKind;
  columns: ImportColumns;
  row: ZodType<Row>;
  keyField: string;
  keyOf: (row: Row) => string;
  /** What every line is judged by. */
  readWorld: (read: ReadClient) => Promise<World>;
  /** The records of these keys. */
  readKnown: (read: ReadClient, keys: readonly string[]) => Promise<ReadonlyMap<string, Known>>;
  judge: (
    row: Row,
    known: Known | undefined,
    world: World,
  ) => readonly { field: string; code: ImportProblemCode }[];
  plan: (row: Row, known: Known | undefined, world: World, newId: () => string) => StagedPlan;
  /** The ids of records that the file leaves out and that shall be withdrawn. `seen` are those that it holds. */
  findWithdrawn: (read: ReadClient, seen: ReadonlySet<string>) => Promise<string[]>;
  /** Writes what is put aside. False when a record has changed since it was compared: nothing of it may stand. */
  apply: (tx: Tx, importId: string, withdrawn: readonly string[]) => Promise<boolean>;
};

/** A file that can be read from its beginning more than once, or one that is kept for whoever asks. */
export type StagedSource = { open: () => AsyncIterable<Uint8Array> } | { keptId: string };

export type StagedOptions = VerbContext & {
  source: StagedSource;
  /** Null on the command line, where nobody is signed in. */
  actorId: string | null;
  skipBad?: boolean;
  once?: OnceKey;
  /** Told how many lines are read so far, and that the whole is being written. */
  onLines?: (lines: number) => void;
  onWriting?: () => void;
};
