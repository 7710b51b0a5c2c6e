import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { createGeneration } from "./generation.ts";

/**
 * Raise it when tables, weights or what words become change: an index of another version is emptied and built again.
 */
const INDEX_VERSION = 4;
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens the index, makes it when it is missing, and empties it when it is of another version or no longer readable:
 * it holds nothing that cannot be built again. Only this user may read the file. Throws what SQLite throws.
 */
export function openIndexFile(path: string): Database.Database {
  if (path === ":memory:") return open(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    return open(path);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
    return open(path);
  }
}

function open(path: string): Database.Database {
  if (path !== ":memory:") closeSync(openSync(path, "a", 0o600));
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.pragma("journal_mode = WAL");
    // A power cut may lose the last changes, never the file; the outbox sends them again.
    db.pragma("synchronous = NORMAL");
    // A reindex writes hundreds of megabytes: four times the usual pages between two checkpoints, 16 MB.
    db.pragma("wal_autocheckpoint = 4000");
    if (versionOf(db) !== INDEX_VERSION) db.transaction(() => makeAnew(db)).immediate();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function versionOf(db: Database.Database): unknown {
  return db.pragma("user_version", { simple: true });
}

/** Another process may have been faster. */
function makeAnew(db: Database.Database): void {
  if (versionOf(db) === INDEX_VERSION) return;
  dropEverything(db);
  db.exec(`
    CREATE TABLE state (
      active INTEGER NOT NULL,
      building INTEGER,
      newest INTEGER NOT NULL,
      changes INTEGER NOT NULL,
      complete INTEGER NOT NULL
    );
    INSERT INTO state VALUES (1, NULL, 1, 0, 0);
    CREATE TABLE changed_while_building (id TEXT PRIMARY KEY) WITHOUT ROWID;
  `);
  createGeneration(db, 1);
  db.pragma(`user_version = ${INDEX_VERSION}`);
}

/** Virtual tables first, the newest of them first: they take their own tables with them. */
function dropEverything(db: Database.Database): void {
  const names = (condition: string) =>
    db
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND ${condition} ORDER BY rowid DESC`,
      )
      .pluck()
      .all();
  const drop = (name: string) => db.exec(`DROP TABLE IF EXISTS "${name.replaceAll('"', '""')}"`);
  names("sql LIKE 'CREATE VIRTUAL%'").forEach(drop);
  names("name NOT LIKE 'sqlite~_%' ESCAPE '~'").forEach(drop);
}

function isUnreadable(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code === "SQLITE_NOTADB" || error.code.startsWith("SQLITE_CORRUPT"))
  );
}
