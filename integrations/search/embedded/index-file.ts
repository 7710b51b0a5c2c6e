import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

/** Raise it when tables, folding or the splitting of words change: an index of another version is emptied. */
const INDEX_VERSION = 1;
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
    db.transaction(() => {
      if (db.pragma("user_version", { simple: true }) === INDEX_VERSION) return;
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
    }).immediate();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The fields of a document that are searched by word, best first: their place is their rank. */
export const WORD_FIELDS = ["title", "competences", "place", "summary", "text"] as const;

/** One complete index. A rebuild makes the next generation beside the active one. */
export function createGeneration(db: Database.Database, generation: number): void {
  db.exec(`
    CREATE TABLE documents_${generation} (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      external_id TEXT,
      kind TEXT NOT NULL,
      organisation_id TEXT NOT NULL,
      sector TEXT NOT NULL,
      region_code TEXT,
      municipality_code TEXT,
      format TEXT NOT NULL,
      workload TEXT NOT NULL,
      competences TEXT NOT NULL,
      levels TEXT NOT NULL,
      weeks REAL,
      hours_per_week REAL,
      price_dkk REAL NOT NULL,
      starts_on TEXT,
      deadline TEXT,
      published_at TEXT NOT NULL,
      visibility TEXT NOT NULL,
      visibility_sector TEXT,
      visibility_organisation TEXT,
      title TEXT NOT NULL,
      title_key TEXT NOT NULL,
      summary TEXT NOT NULL,
      body TEXT NOT NULL,
      competence_labels TEXT NOT NULL
    );
    -- The words arrive folded and divided by spaces; the ascii tokenizer leaves them as they are.
    CREATE VIRTUAL TABLE words_${generation} USING fts5(${WORD_FIELDS.join(", ")}, tokenize='ascii', detail=column);
    CREATE VIRTUAL TABLE vocabulary_${generation} USING fts5vocab(words_${generation}, 'row');
    CREATE VIRTUAL TABLE postings_${generation} USING fts5vocab(words_${generation}, 'instance');
  `);
}

export function dropGeneration(db: Database.Database, generation: number): void {
  for (const table of ["postings", "vocabulary", "words", "documents"]) {
    db.exec(`DROP TABLE IF EXISTS ${table}_${generation}`);
  }
}

/** Virtual tables first, the newest of them first: the vocabulary before the words it reads, and both take their own tables with them. */
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
