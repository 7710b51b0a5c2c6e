import type { Database } from "better-sqlite3";
import type { HighlightField } from "../../../../app/ports/search-engine.ts";
import type { Dictionary } from "../memory/dictionary.ts";
import { type IndexedDocument, packTerm } from "../memory/memory-index.ts";
import type { TermWeigher } from "../weigh-terms.ts";
import type { AnalysedDocument, Columns } from "./document-row.ts";

/** One complete index. A rebuild makes the next generation beside the active one. */
export function createGeneration(db: Database, generation: number): void {
  db.exec(`
    -- Numbers without a gap, from 0. No index: whoever writes knows all of them, and only ever adds at the end.
    CREATE TABLE terms_${generation} (number INTEGER PRIMARY KEY, term TEXT NOT NULL);
    -- columns is JSON; terms are numbers of four bytes, see packTerm.
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

/** What is needed to number the terms of the documents of one transaction. */
export interface TermsOfWriting {
  /** Holds all terms of the table. */
  dictionary: Dictionary;
  /** The one that has weighed the documents. */
  weigher: TermWeigher;
  /**
   * By number of the weigher: the terms that are new, numbered on from the end of the dictionary. They are for the
   * dictionary, in their order, only when the transaction has held.
   */
  fresh: Map<number, number>;
}

export interface Generation {
  /** Inside a transaction of the caller's; `change` is its number. Answers what the index in memory takes. */
  put(document: AnalysedDocument, change: number, terms: TermsOfWriting): IndexedDocument;
  remove(id: string, change: number): void;
  count(): number;
  /** Adds the terms to a dictionary that it lacks. */
  teach(dictionary: Dictionary): void;
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
  const [documents, shown, removed] = ["documents", "shown", "removed"].map(
    (table) => `${table}_${generation}`,
  );
  const put = db
    .prepare<[string, number, string, Buffer], number>(
      `INSERT INTO ${documents} (id, change, columns, terms) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET change = excluded.change, columns = excluded.columns, terms = excluded.terms
       RETURNING seq`,
    )
    .pluck();
  const remove = db.prepare<[string], number>(`DELETE FROM ${documents} WHERE id = ? RETURNING seq`).pluck();
  const putShown = db.prepare<[number, string]>(`INSERT OR REPLACE INTO ${shown} VALUES (?, ?)`);
  const removeShown = db.prepare<[number]>(`DELETE FROM ${shown} WHERE seq = ?`);
  const markRemoved = db.prepare<[string, number]>(`INSERT OR REPLACE INTO ${removed} VALUES (?, ?)`);
  const unmarkRemoved = db.prepare<[string]>(`DELETE FROM ${removed} WHERE id = ?`);
  const insertTerm = db.prepare<[number, string]>(`INSERT INTO terms_${generation} VALUES (?, ?)`);
  const termsFrom = db
    .prepare<[number], string>(`SELECT term FROM terms_${generation} WHERE number >= ? ORDER BY number`)
    .pluck();
  const count = db.prepare<[], number>(`SELECT count(*) FROM ${documents}`).pluck();
  const row = "seq, id, columns, terms";
  const after = db.prepare<[number, number], Row>(
    `SELECT ${row} FROM ${documents} WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const changed = db.prepare<[number], Row>(`SELECT ${row} FROM ${documents} WHERE change > ?`);
  const nthChanged = db
    .prepare<[number, number], number>(`SELECT 1 FROM ${documents} WHERE change > ? LIMIT 1 OFFSET ?`)
    .pluck();
  const removedAfter = db.prepare<[number], string>(`SELECT id FROM ${removed} WHERE change > ?`).pluck();
  const shownOf = db
    .prepare<[string], string>(
      `SELECT texts FROM ${shown} WHERE seq = (SELECT seq FROM ${documents} WHERE id = ?)`,
    )
    .pluck();

  return {
    put({ id, columns, terms, shown: texts }, change, { dictionary, weigher, fresh }) {
      const { numbers, weights } = terms;
      const packed = new Uint32Array(numbers.length);
      for (let at = 0; at < numbers.length; at += 1) {
        const weighed = numbers[at] ?? 0;
        let number = dictionary.numberOfAnother(weigher.terms, weighed) ?? fresh.get(weighed);
        if (number === undefined) {
          number = dictionary.size + fresh.size;
          fresh.set(weighed, number);
          insertTerm.run(number, weigher.terms.at(weighed));
        }
        packed[at] = packTerm(number, weights[at] ?? 0);
      }
      const seq = put.get(id, change, JSON.stringify(columns), Buffer.from(packed.buffer)) ?? 0;
      putShown.run(seq, JSON.stringify(texts));
      unmarkRemoved.run(id);
      return { id, ...columns, terms: packed };
    },
    remove(id, change) {
      const seq = remove.get(id);
      if (seq === undefined) return;
      removeShown.run(seq);
      markRemoved.run(id, change);
    },
    count: () => count.get() ?? 0,
    teach(dictionary) {
      for (const term of termsFrom.iterate(dictionary.size)) dictionary.add(term);
    },
    documentsAfter: (seq, limit) => after.all(seq, limit).map(toDocument),
    changedAfter: (change) => changed.all(change).map(toDocument),
    isChangedMore: (change, limit) => nthChanged.get(change, limit) !== undefined,
    removedAfter: (change) => removedAfter.all(change),
    shown(id) {
      const texts = shownOf.get(id);
      if (texts === undefined) return undefined;
      const kept: Record<HighlightField, string> = JSON.parse(texts);
      return kept;
    },
  };
}

function toDocument({ seq, id, columns, terms }: Row): StoredDocument {
  const kept: Columns = JSON.parse(columns);
  return { seq, id, ...kept, terms: asNumbers(terms) };
}

/** Numbers of four bytes cannot be read from anywhere in memory: a blob that lies between them is copied. */
function asNumbers(blob: Buffer): Uint32Array {
  const { buffer, byteOffset, byteLength } = blob;
  const length = byteLength / Uint32Array.BYTES_PER_ELEMENT;
  return byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0
    ? new Uint32Array(buffer, byteOffset, length)
    : new Uint32Array(Uint8Array.from(blob).buffer);
}
