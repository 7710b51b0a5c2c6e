import type { Prisma, PrismaClient } from "../../generated/sqlite/client.ts";

type ModelName = Uncapitalize<Prisma.ModelName>;

type ReadVerb =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

/**
 * Reading only. Each statement sees what was committed when it ran; a query with `include` is several statements,
 * so figures that must agree with one another are read in a `snapshot`.
 */
export type ReadClient = {
  readonly [Model in ModelName]: Pick<PrismaClient[Model], ReadVerb>;
} & Pick<PrismaClient, "$queryRaw"> &
  Keeping;

/** Answers that are kept in the process until anything is committed to the database, by whatever process. */
export type Keeper = {
  /** The known answer of `key`, or that of `query`. */
  one<T>(key: string, query: () => Promise<T>): Promise<T>;
  /** The answers of each of the keys; `query` is asked once for all that are not known. A key may have none. */
  each<T>(group: string, keys: readonly string[], query: Many<T>): Promise<ReadonlyMap<string, T>>;
};

type Many<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** A client of single queries keeps answers; a transaction and a snapshot see their own state of things and do not. */
export type Keeping = { readonly keeper?: Keeper };

/**
 * Asks the database, or gives what it answered before: see `Keeper`. For what is the same for everybody and says
 * nothing of a person; who may see it is asked anew each time. Answers are frozen. A database that is away rejects and
 * never throws: a reader beside it in a `Promise.all` would be left unheard.
 */
export async function kept<T>({ keeper }: Keeping, key: string, query: () => Promise<T>): Promise<T> {
  return keeper ? keeper.one(key, query) : query();
}

/** As `kept`, for many answers of one kind, by their ids. */
export async function keptEach<T>(
  { keeper }: Keeping,
  group: string,
  keys: readonly string[],
  query: Many<T>,
): Promise<ReadonlyMap<string, T>> {
  return keeper ? keeper.each(group, keys, query) : query(keys);
}

/** The client inside one write transaction. It reads its own writes. */
export type Tx = Omit<Prisma.TransactionClient, "$queryRawUnsafe" | "$executeRawUnsafe" | "$transaction"> & {
  readonly keeper?: never;
};

export type DatabaseStats = {
  /** Verbs waiting for the writer. */
  queued: number;
  /** Whether a verb is running now (on this process). */
  writing: boolean;
  committed: number;
  rolledBack: number;
  /** Times a verb was run again because another process held the file. */
  retried: number;
  /** Verbs and snapshots refused with `database_busy`. */
  refused: number;
  snapshots: number;
  /** Size of the write-ahead log in bytes. */
  walBytes: number;
};

export type Database = {
  /**
   * Runs one verb as one transaction: all of it is committed, or none. Verbs run one at a time, in the order of asking.
   * The verb may be run more than once (another process held the file), so it touches nothing but `tx`: no network,
   * no files, no mail; those go through the outbox. Use of `write`, `read` or `snapshot` inside it throws `database_nested_write`.
   * Throws DatabaseError `database_busy`, `database_timeout`, `database_nested_write`, `database_conflict`, or what the verb threw.
   * `timeoutMs`: how long this verb may last, where that is longer than others may; everybody else waits meanwhile.
   */
  write<T>(verb: (tx: Tx) => Promise<T>, options?: { timeoutMs?: number }): Promise<T>;
  /** Single queries on committed data. */
  readonly read: ReadClient;
  /** Several queries that all see the database as it stood at the first of them. Throws `database_busy`. */
  snapshot<T>(query: (read: ReadClient) => Promise<T>): Promise<T>;
  /** Calls the listener after each commit of this process. Returns the way to stop listening. */
  onCommit(listener: () => void): () => void;
  stats(): DatabaseStats;
  /** Lets verbs that already wait finish, refuses new ones, then lets go of the file. */
  close(): Promise<void>;
};

export type DatabaseErrorCode =
  | "database_busy"
  | "database_closed"
  | "database_conflict"
  | "database_nested_write"
  | "database_timeout";

/** What a caller can act on. `database_busy` and `database_closed` answer 503, `database_conflict` 409; the rest are faults. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  /** For `database_conflict`: the columns whose combination already exists. */
  readonly target: readonly string[];

  constructor(
    code: DatabaseErrorCode,
    message: string,
    options: { cause?: unknown; target?: readonly string[] } = {},
  ) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = "DatabaseError";
    this.code = code;
    this.target = options.target ?? [];
  }
}

/**
 * Whether the error is a unique violation, on exactly these columns when they are given (in any order).
 * It knows the error both as the verb meets it inside `write` and as `write` throws it (`database_conflict`).
 */
export function isUniqueViolation(error: unknown, ...columns: string[]): boolean {
  const target = uniqueViolationTarget(error);
  if (target === null) return false;
  return columns.length === 0 || [...columns].sort().join() === [...target].sort().join();
}

/** The columns of a unique violation, or null when the error is another one. */
export function uniqueViolationTarget(error: unknown): readonly string[] | null {
  // By its code: the built pages hold a copy of this file, whose class is not the adapter's.
  if (isRecord(error) && error.code === "database_conflict")
    return Array.isArray(error.target) ? error.target.filter((column) => typeof column === "string") : [];
  if (!isRecord(error) || (error.code !== "P2002" && error.code !== "P2010")) return null;
  const cause = dig(error, "meta", "driverAdapterError", "cause");
  if (dig(cause, "kind") !== "UniqueConstraintViolation") return error.code === "P2002" ? [] : null;
  const fields = dig(cause, "constraint", "fields");
  return Array.isArray(fields) ? fields.filter((field) => typeof field === "string") : [];
}

/**
 * The one form in which a moment stands in the database: ISO 8601 in UTC, milliseconds, `+00:00`. Raw SQL compares
 * moments as text, so a parameter in another form (`Z`, a space, a number) sorts wrongly.
 */
export function databaseInstant(moment: Date): string {
  return moment.toISOString().replace("Z", "+00:00");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function dig(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}
