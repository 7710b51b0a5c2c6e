import BetterSqlite3 from "better-sqlite3";
import { databaseInstant } from "../../app/ports/database.ts";
import { makePrivateFile } from "../../integrations/database/sqlite/private-file.ts";
import { type AppliedMigration, pendingMigrations } from "./history.ts";
import { type Migration, readMigrations } from "./read-migrations.ts";

export type MigrateOptions = {
  /** Path of the database; it and its folder are made when missing. */
  file: string;
  /** Folder of the migrations; by default the project's own. */
  folder?: string;
  now: () => Date;
  newId: () => string;
  /** Told of each migration before it runs. */
  onMigration?: (name: string) => void;
};

export const SQLITE_MIGRATIONS = `${import.meta.dirname}/../sqlite/migrations`;

/** A start waits this long for another start that is migrating the same file. */
const LOCK_WAIT_MS = 60_000;

// As Prisma makes it, so that its own tools read the history.
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Brings a SQLite file up to the code: each migration in a transaction of its own, with the write lock held, so that of
 * two starts at once one applies it and the other finds it done. Returns the names it applied.
 * Throws an Error of one plain line when a migration fails (it leaves nothing behind), when an applied one was changed,
 * or when the database is newer than the code.
 */
export function applyMigrations(options: MigrateOptions): string[] {
  const known = readMigrations(options.folder ?? SQLITE_MIGRATIONS);
  makePrivateFile(options.file, { exclusive: false });
  const connection = new BetterSqlite3(options.file, { timeout: LOCK_WAIT_MS });
  try {
    // A table is rebuilt by dropping it; with foreign keys on, the drop would delete the rows that point at it. The
    // pragma does nothing inside a transaction, so it stands here, and each migration is checked before its commit.
    connection.pragma("foreign_keys = OFF");
    connection.pragma("synchronous = FULL");
    setWriteAheadLog(connection);
    const applied: string[] = [];
    for (let name = applyNext(); name !== null; name = applyNext()) applied.push(name);
    return applied;
  } finally {
    connection.close();
  }

  function applyNext(): string | null {
    return connection
      .transaction(() => {
        connection.exec(HISTORY_TABLE);
        const [next] = pendingMigrations(known, readHistory(connection));
        if (next === undefined) return null;
        options.onMigration?.(next.name);
        applyOne(connection, next, options);
        return next.name;
      })
      .immediate();
  }
}

/** The names of the migrations that an existing file still lacks. Throws as `applyMigrations` does. */
export function missingMigrations(file: string, folder: string = SQLITE_MIGRATIONS): string[] {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    return pendingMigrations(readMigrations(folder), readHistory(connection)).map(({ name }) => name);
  } finally {
    connection.close();
  }
}

function applyOne(connection: BetterSqlite3.Database, migration: Migration, options: MigrateOptions) {
  const startedAt = databaseInstant(options.now());
  try {
    connection.exec(migration.sql);
    const broken = connection
      .prepare<[], number>("SELECT count(*) FROM pragma_foreign_key_check")
      .pluck()
      .get();
    if (broken) throw new Error(`${broken} rows would point at rows that are not there`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${migration.name} failed and left nothing behind: ${reason}`, {
      cause: error,
    });
  }
  if (!connection.inTransaction) {
    throw new Error(
      `Migration ${migration.name} ends its own transaction: take COMMIT out, restore a backup.`,
    );
  }
  connection
    .prepare(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(options.newId(), migration.checksum, migration.name, startedAt, databaseInstant(options.now()));
}

function readHistory(connection: BetterSqlite3.Database): AppliedMigration[] {
  const exists = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
  if (exists === undefined) return [];
  return connection
    .prepare<[], { name: string; checksum: string; finished: number; rolledBack: number }>(
      `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished",
              "rolled_back_at" IS NOT NULL AS "rolledBack" FROM "_prisma_migrations" ORDER BY "migration_name"`,
    )
    .all()
    .map((row) => ({ ...row, finished: row.finished === 1, rolledBack: row.rolledBack === 1 }));
}

/** SQLite changes the mode only when it is alone with the file, and does not wait for that by itself. */
function setWriteAheadLog(connection: BetterSqlite3.Database) {
  const lastAttempt = 200;
  for (let attempt = 0; ; attempt++) {
    try {
      if (connection.pragma("journal_mode = WAL", { simple: true }) === "wal") return;
    } catch (error) {
      if (attempt >= lastAttempt) throw error;
    }
    if (attempt >= lastAttempt) throw new Error("The database file cannot keep a write-ahead log.");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}
