import { AsyncResource } from "node:async_hooks";
import { type Database, DatabaseError, type ReadClient, type Tx } from "../../../app/ports/database.ts";
import { PrismaClient } from "../../../generated/sqlite/client.ts";
import { asDatabaseError } from "./as-database-error.ts";
import { backup } from "./backup.ts";
import { checkDatabase, type DatabaseCheck } from "./check.ts";
import { readerAdapter, writerAdapter } from "./connection.ts";
import { withDeadline } from "./deadline.ts";
import { createKeeper } from "./keeper.ts";
import { retryWhileBusy } from "./retry.ts";
import { WalAlarm } from "./wal-alarm.ts";
import { WriteGuard } from "./write-guard.ts";
import { WriteQueue } from "./write-queue.ts";

export type SqliteOptions = {
  /** Path of a migrated database file. */
  file: string;
  /** Spreads the back-off between processes: a number from 0 up to 1. */
  random: () => number;
  /** A monotonic clock in milliseconds, such as `() => performance.now()`. */
  elapsedMs: () => number;
  /** Verbs that may wait for the writer. */
  queueLimit?: number;
  /** Snapshots open at once; each has a connection of its own. */
  snapshotLimit?: number;
  /** Answers that `kept` holds at once. */
  keptLimit?: number;
  /** The longest wait for the writer, and for another process's lock. */
  maxWaitMs?: number;
  /** The longest that one verb or one snapshot may last. */
  timeoutMs?: number;
  /** Told once each time the write-ahead log grows beyond `walAlarmBytes`. */
  onLargeWal?: (bytes: number) => void;
  walAlarmBytes?: number;
};

export type SqliteDatabase = Database & {
  /** Writes a consistent copy to a file that does not exist yet, readable by the owner only. */
  backup(file: string): Promise<void>;
  /** Reads the whole file: minutes on a large one. For `doctor`; `ping` is the quick one. */
  check(): Promise<DatabaseCheck>;
  /** Resolves when the database answers a query. */
  ping(): Promise<void>;
};

/** A statement that waits for a lock stops the whole process, so the wait is short and `write` tries again. */
const WRITER_BUSY_MS = 40;
/** A reader waits only while another process recovers the log after a crash. */
const READER_BUSY_MS = 2_000;
/** What Prisma gets beyond `timeoutMs` to roll back by itself, before the verb is given up. */
const GRACE_MS = 250;

const DEFAULTS = {
  queueLimit: 256,
  snapshotLimit: 8,
  keptLimit: 2_000,
  maxWaitMs: 15_000,
  timeoutMs: 10_000,
  walAlarmBytes: 64 * 1024 * 1024,
  onLargeWal: () => {},
};

/**
 * Opens a migrated SQLite file: one writer that only `write` reaches, and read-only connections (docs/decisions,
 * »one writer«). Throws when the file is missing or a pragma is not as it must be.
 */
export async function openSqlite(given: SqliteOptions): Promise<SqliteDatabase> {
  const options = { ...DEFAULTS, ...given };
  const { file, maxWaitMs } = options;
  const transactionOf = (timeout: number) => ({ maxWait: maxWaitMs, timeout });

  const guard = new WriteGuard();
  const writer = new PrismaClient({ adapter: writerAdapter({ file, busyTimeoutMs: WRITER_BUSY_MS }) });
  await writer.$connect();
  const reader = new PrismaClient({
    adapter: readerAdapter({
      file,
      busyTimeoutMs: READER_BUSY_MS,
      keep: options.snapshotLimit,
      beforeRead: () => guard.assertOutside("read"),
    }),
  });
  try {
    await reader.$connect();
  } catch (error) {
    await writer.$disconnect();
    throw error;
  }

  const keeper = createKeeper({
    file,
    busyTimeoutMs: READER_BUSY_MS,
    limit: options.keptLimit,
    beforeRead: () => guard.assertOutside("read"),
  });
  // Beside the client and not on it: its snapshots would inherit the keeper.
  const read: ReadClient = Object.create(reader, { keeper: { value: keeper } });
  const queue = new WriteQueue({ limit: options.queueLimit, maxWaitMs, elapsedMs: options.elapsedMs });
  const wal = new WalAlarm(file, options.walAlarmBytes, options.onLargeWal);
  const listeners = new Set<() => void>();
  const counts = { committed: 0, rolledBack: 0, retried: 0, refused: 0, snapshots: 0 };
  const snapshots = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  const runVerb = <T>(verb: (tx: Tx) => Promise<T>, timeoutMs: number) =>
    retryWhileBusy(
      () =>
        withDeadline(
          writer.$transaction((tx) => guard.inside(() => verb(tx)), transactionOf(timeoutMs)),
          timeoutMs + GRACE_MS,
        ),
      { ...options, onRetry: () => counts.retried++ },
    );

  async function runSnapshot<T>(query: (read: ReadClient) => Promise<T>): Promise<T> {
    try {
      const work = reader.$transaction((tx) => query(tx), transactionOf(options.timeoutMs));
      return await withDeadline(work, options.timeoutMs + GRACE_MS);
    } catch (error) {
      throw asDatabaseError(error);
    }
  }

  async function closeAll() {
    await queue.close();
    await Promise.allSettled(snapshots);
    keeper.close();
    // The writer goes last: only a connection that may write can empty the log when it leaves.
    await reader.$disconnect();
    await writer.$disconnect();
  }

  return {
    read,

    async write(verb, { timeoutMs = options.timeoutMs } = {}) {
      guard.assertOutside("write");
      const result = await queue
        .run(() => runVerb(verb, timeoutMs))
        .catch((error: unknown) => {
          const known = asDatabaseError(error);
          if (isRefusal(known)) counts.refused++;
          else counts.rolledBack++;
          throw known;
        });
      counts.committed++;
      // Whoever asked is answered whatever these do: the verb is committed.
      queueMicrotask(() => wal.look());
      for (const listener of listeners) queueMicrotask(listener);
      return result;
    },

    async snapshot(query) {
      guard.assertOutside("snapshot");
      if (closing) throw new DatabaseError("database_closed", "The database is closing.");
      if (snapshots.size >= options.snapshotLimit) {
        counts.refused++;
        throw new DatabaseError("database_busy", `${options.snapshotLimit} snapshots are open already.`);
      }
      counts.snapshots++;
      const work = runSnapshot(query);
      snapshots.add(work);
      try {
        return await work;
      } finally {
        snapshots.delete(work);
      }
    },

    onCommit(listener) {
      // In the listener's own async context: the work it starts is not part of the request that committed.
      const bound = AsyncResource.bind(listener);
      listeners.add(bound);
      return () => {
        listeners.delete(bound);
      };
    },

    stats: () => ({ queued: queue.length, writing: queue.running, walBytes: wal.bytes(), ...counts }),
    close: () => (closing ??= closeAll()),
    backup: (target) => backup(file, target),
    check: () => checkDatabase(file),
    async ping() {
      await reader.$queryRaw`SELECT 1`;
    },
  };
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof DatabaseError && (error.code === "database_busy" || error.code === "database_closed")
  );
}
