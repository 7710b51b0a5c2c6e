import { join } from "node:path";
import Database from "better-sqlite3";
import type { SearchDocument, SearchQuery } from "../../../app/ports/search-engine.ts";
import type { MeasuredEngine } from "./engine.ts";

/** SQLite's own full-text search, as it comes: no typos, no Danish, the most relevant first, facets counted in SQL. */
export function fts5(folder: string): MeasuredEngine {
  const db = new Database(join(folder, "fts5.db"));
  db.pragma("journal_mode = WAL");
  db.exec(`
    CREATE TABLE documents (
      seq INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, region TEXT, deadline TEXT, audience TEXT
    );
    CREATE VIRTUAL TABLE words USING fts5(title, competences, place, summary, text, tokenize = 'unicode61');
  `);
  const insert = db.prepare("INSERT INTO documents VALUES (NULL, ?, ?, ?, ?, ?)");
  const insertWords = db.prepare(
    "INSERT INTO words (rowid, title, competences, place, summary, text) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const seqOf = db.prepare<[string], number>("SELECT seq FROM documents WHERE id = ?").pluck();
  const remove = db.prepare("DELETE FROM documents WHERE seq = ?");
  const removeWords = db.prepare("DELETE FROM words WHERE rowid = ?");
  const found = `FROM words JOIN documents ON documents.seq = words.rowid
    WHERE words MATCH ? AND audience = 'public' AND (deadline IS NULL OR deadline >= ?)`;
  const page = db.prepare<[string, string, number]>(
    `SELECT id, highlight(words, 0, '<mark>', '</mark>'), snippet(words, 4, '<mark>', '</mark>', '…', 30) ${found}
     ORDER BY bm25(words) LIMIT ?`,
  );
  const kinds = db.prepare<[string, string], { count: number }>(
    `SELECT kind, count(*) AS count ${found} GROUP BY kind`,
  );
  const regions = db.prepare<[string, string]>(`SELECT region, count(*) ${found} GROUP BY region`);

  const add = (document: SearchDocument) => {
    const { id, kind, regionCode, deadline, visibility } = document;
    const { lastInsertRowid } = insert.run(id, kind, regionCode, deadline, visibility.kind);
    const competences = document.competences.flatMap(({ label, synonyms }) => [label, ...synonyms]).join(" ");
    const place = `${document.place} ${document.organisationName}`;
    insertWords.run(lastInsertRowid, document.title, competences, place, document.summary, document.text);
  };
  return {
    async build(documents) {
      db.transaction(() => {
        for (const document of documents) add(document);
      })();
      db.exec("INSERT INTO words (words) VALUES ('optimize')");
    },
    async search({ text, today, perPage }: SearchQuery) {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return 0;
      const match = words.map((word, at) => `"${word}"${at === words.length - 1 ? "*" : ""}`).join(" OR ");
      page.all(match, today, perPage);
      regions.all(match, today);
      return kinds.all(match, today).reduce((sum, { count }) => sum + count, 0);
    },
    async update(document) {
      db.transaction(() => {
        const seq = seqOf.get(document.id);
        removeWords.run(seq);
        remove.run(seq);
        add(document);
      })();
    },
    async close() {
      db.close();
    },
  };
}
