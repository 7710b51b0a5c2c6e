import type { Database } from "better-sqlite3";
import type { HighlightField } from "../../../../app/ports/search-engine.ts";
import type { IndexedDocument } from "../memory/memory-index.ts";
import { type AnalysedDocument, type Columns, packTerms, unpackTerms } from "./document-row.ts";

/** One complete index. A rebuild makes the next generation beside the active one. */
export function createGeneration(db: Database, generation: number): void {
  db.exec(`
    -- Numbers without a gap, from 0.
    CREATE TABLE terms_${generation} (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE);
    -- columns is JSON; terms is what packTerms makes.
    CREATE TABLE documents_${generation} (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      change INTEGER NOT NULL,
      columns TEXT NOT NULL,
      terms BLOB NOT NULL
    );
    CREATE INDEX documents_${generation}_change ON documents_${generation} (change);
    -- By the seq of the document, apart from it, because loading needs the documents and not the texts.
    CREATE TABLE shown_${generation} (seq INTEGER PRIMARY KEY, texts TEXT NOT NULL);
    CREATE TABLE removed_${generation} (id TEXT PRIMARY KEY, change INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX removed_${generation}_change ON removed_${generation} (change);
  `);
}

const TABLES = ["terms", "documents", "shown", "removed"];

export function dropGeneration(db: Database, generation: number): void {
  for (const table of TABLES) db.exec(`DROP TABLE IF EXISTS ${table}_${generation}`);
}

/** Takes so many documents away from a generation that is to be dropped; false when there were none left. */
export function thinGeneration(db: Database, generation: number, documents: number): boolean {
  const few = `IN (SELECT seq FROM shown_${generation} LIMIT ${documents})`;
  db.prepare(`DELETE FROM documents_${generation} WHERE seq ${few}`).run();
  return db.prepare(`DELETE FROM shown_${generation} WHERE seq ${few}`).run().changes > 0;
}

/** A document with what it takes to read on after it. */
export type StoredDocument = IndexedDocument & { seq: number };

export interface Generation {
  /** Inside a transaction of the caller's; `change` is its number. `known` may answer for terms that the table has. */
  put(document: AnalysedDocument, change: number, known: (term: string) => number | undefined): void;
  remove(id: string, change: number): void;
  count(): number;
  /** The terms from this number on. */
  termsFrom(number: number): string[];
  /** Up to `limit` documents behind a seq. */
  documentsAfter(seq: number, limit: number): StoredDocument[];
  changedAfter(change: number): IndexedDocument[];
  /** Whether more than `limit` documents changed after this change. */
  isChangedMore(change: number, limit: number): boolean;
  removedAfter(change: number): string[];
  shown(id: string): Record<HighlightField, string> | undefined;
}

interface Row {
  seq: number;
  id: string;
  columns: string;
  terms: Buffer;
}

/** The statements of one generation; its tables must exist. */
export function openGeneration(db: Database, generation: number): Generation {
  const documents = `documents_${generation}`;
  const seqOf = db.prepare<[string], number>(`SELECT seq FROM ${documents} WHERE id = ?`).pluck();
  const insert = db.prepare<[string, number, string, Buffer]>(
    `INSERT INTO ${documents} (id, change, columns, terms) VALUES (?, ?, ?, ?)`,
  );
  const update = db.prepare<[number, string, Buffer, number]>(
    `UPDATE ${documents} SET change = ?, columns = ?, terms = ? WHERE seq = ?`,
  );
  const deleteDocument = db.prepare<[number]>(`DELETE FROM ${documents} WHERE seq = ?`);
  const putShown = db.prepare<[number | bigint, string]>(
    `INSERT OR REPLACE INTO shown_${generation} VALUES (?, ?)`,
  );
  const deleteShown = db.prepare<[number]>(`DELETE FROM shown_${generation} WHERE seq = ?`);
  const markRemoved = db.prepare<[string, number]>(
    `INSERT OR REPLACE INTO removed_${generation} VALUES (?, ?)`,
  );
  const unmarkRemoved = db.prepare<[string]>(`DELETE FROM removed_${generation} WHERE id = ?`);
  const numberOf = db
    .prepare<[string], number>(`SELECT number FROM terms_${generation} WHERE term = ?`)
    .pluck();
  const nextNumber = db
    .prepare<[], number>(`SELECT ifnull(max(number) + 1, 0) FROM terms_${generation}`)
    .pluck();
  const insertTerm = db.prepare<[number, string]>(`INSERT INTO terms_${generation} VALUES (?, ?)`);
  const count = db.prepare<[], number>(`SELECT count(*) FROM ${documents}`).pluck();
  const termsFrom = db
    .prepare<[number], string>(`SELECT term FROM terms_${generation} WHERE number >= ? ORDER BY number`)
    .pluck();
  const row = "seq, id, columns, terms";
  const after = db.prepare<[number, number], Row>(
    `SELECT ${row} FROM ${documents} WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const changed = db.prepare<[number], Row>(
    `SELECT ${row} FROM ${documents} WHERE change > ? ORDER BY change`,
  );
  const nthChanged = db
    .prepare<[number, number], number>(`SELECT 1 FROM ${documents} WHERE change > ? LIMIT 1 OFFSET ?`)
    .pluck();
  const removed = db
    .prepare<[number], string>(`SELECT id FROM removed_${generation} WHERE change > ?`)
    .pluck();
  const shown = db
    .prepare<[string], string>(
      `SELECT texts FROM shown_${generation} WHERE seq = (SELECT seq FROM ${documents} WHERE id = ?)`,
    )
    .pluck();

  const ensureTerm = (term: string): number => {
    const known = numberOf.get(term);
    if (known !== undefined) return known;
    const number = nextNumber.get() ?? 0;
    insertTerm.run(number, term);
    return number;
  };
  return {
    put({ id, columns, terms, shown: texts }, change, known) {
      const numbers = Uint32Array.from(terms, ({ term }) => known(term) ?? ensureTerm(term));
      const weights = Uint16Array.from(terms, ({ weight }) => weight);
      const packed = packTerms(numbers, weights);
      const text = JSON.stringify(columns);
      let seq: number | bigint | undefined = seqOf.get(id);
      if (seq === undefined) seq = insert.run(id, change, text, packed).lastInsertRowid;
      else update.run(change, text, packed, seq);
      putShown.run(seq, JSON.stringify(texts));
      unmarkRemoved.run(id);
    },
    remove(id, change) {
      const seq = seqOf.get(id);
      if (seq === undefined) return;
      deleteDocument.run(seq);
      deleteShown.run(seq);
      markRemoved.run(id, change);
    },
    count: () => count.get() ?? 0,
    termsFrom: (number) => termsFrom.all(number),
    documentsAfter: (seq, limit) => after.all(seq, limit).map(toDocument),
    changedAfter: (change) => changed.all(change).map(toDocument),
    isChangedMore: (change, limit) => nthChanged.get(change, limit) !== undefined,
    removedAfter: (change) => removed.all(change),
    shown(id) {
      const texts = shown.get(id);
      if (texts === undefined) return undefined;
      const kept: Record<HighlightField, string> = JSON.parse(texts);
      return kept;
    },
  };
}

function toDocument({ seq, id, columns, terms }: Row): StoredDocument {
  const kept: Columns = JSON.parse(columns);
  return { seq, id, ...kept, ...unpackTerms(terms) };
}
