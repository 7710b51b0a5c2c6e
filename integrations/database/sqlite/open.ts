import { AsyncResource } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, DatabaseError, type Tx, uniqueViolationTarget } from "../../../app/ports/database.ts";
import { PrismaClient } from "../../../generated/sqlite/client.ts";
import { backup } from "./backup.ts";
import { checkDatabase, type DatabaseCheck } from "./check.ts";
import { readerAdapter, writerAdapter } from "./connection.ts";
import { isBusy, isTransactionTimeout } from "./sqlite-errors.ts";
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
const LONGEST_BACK_OFF_MS = 100;

const DEFAULTS = {
  queueLimit: 256,
  snapshotLimit: 8,
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
  const transaction = { maxWait: maxWaitMs, timeout: options.timeoutMs };

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

  const queue = new WriteQueue({ limit: options.queueLimit, maxWaitMs, elapsedMs: options.elapsedMs });
  const wal = new WalAlarm(file, options.walAlarmBytes, options.onLargeWal);
  const listeners = new Set<() => void>();
  const counts = { committed: 0, rolledBack: 0, retried: 0, refused: 0, snapshots: 0 };
  let openSnapshots = 0;
  let closing: Promise<void> | null = null;

  async function runVerb<T>(verb: (tx: Tx) => Promise<T>): Promise<T> {
    const startedAt = options.elapsedMs();
    for (let attempt = 0; ; attempt++) {
      try {
        return await writer.$transaction((tx) => guard.inside(() => verb(tx)), transaction);
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (options.elapsedMs() - startedAt > maxWaitMs) {
          throw new DatabaseError("database_busy", "Another process holds the database.", { cause: error });
        }
        counts.retried++;
        await sleep(options.random() * Math.min(LONGEST_BACK_OFF_MS, 2 ** attempt));
      }
    }
  }

  async function closeAll() {
    await queue.close();
    // The writer goes last: only a connection that may write can empty the log when it leaves.
    await reader.$disconnect();
    await writer.$disconnect();
  }

  return {
    read: reader,

    async write(verb) {
      guard.assertOutside("write");
      try {
        const result = await queue.run(() => runVerb(verb));
        counts.committed++;
        wal.look();
        for (const listener of listeners) queueMicrotask(listener);
        return result;
      } catch (error) {
        const known = asDatabaseError(error);
        if (known.code === "database_busy") counts.refused++;
        else counts.rolledBack++;
        throw known.error;
      }
    },

    async snapshot(query) {
      guard.assertOutside("snapshot");
      if (closing) throw new DatabaseError("database_closed", "The database is closing.");
      if (openSnapshots >= options.snapshotLimit) {
        counts.refused++;
        throw new DatabaseError("database_busy", `${options.snapshotLimit} snapshots are open already.`);
      }
      openSnapshots++;
      counts.snapshots++;
      try {
        return await reader.$transaction((tx) => query(tx), transaction);
      } catch (error) {
        throw asDatabaseError(error).error;
      } finally {
        openSnapshots--;
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
    check: () => checkDatabase(reader),
    async ping() {
      await reader.$queryRaw`SELECT 1`;
    },
  };
}

function asDatabaseError(error: unknown): { error: unknown; code?: string } {
  if (error instanceof DatabaseError) return { error, code: error.code };
  if (isTransactionTimeout(error)) {
    return {
      error: new DatabaseError("database_timeout", "The verb lasted too long and was rolled back.", {
        cause: error,
      }),
    };
  }
  const target = uniqueViolationTarget(error);
  if (target === null) return { error };
  return {
    error: new DatabaseError("database_conflict", `Already exists: ${target.join(", ")}.`, {
      cause: error,
      target,
    }),
  };
}
