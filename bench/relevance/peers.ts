import Database from "better-sqlite3";
import MiniSearch from "minisearch";
import type { SearchDocument } from "../../app/ports/search-engine.ts";
import { textsOf, WORD_FIELDS } from "../../integrations/search/terms/word-fields.ts";

/** The ids of what is found, best first, `depth` at most. */
export type Peer = { search(text: string, depth: number): string[]; close(): void };

/** What a match in each field is worth. Of those tried, the weights that serve both peers best. */
const BOOSTS = { title: 2, competences: 2, place: 1.5, summary: 1.2, text: 1, facts: 1 } as const;

/**
 * SQLite's own full-text search: letters without their accents, any of the words, the last one also as a beginning,
 * ranked by bm25. https://www.sqlite.org/fts5.html
 */
export function openFts5(documents: readonly SearchDocument[]): Peer {
  const db = new Database(":memory:");
  db.exec(
    `CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, ${WORD_FIELDS.join(", ")}, tokenize = "unicode61 remove_diacritics 2")`,
  );
  const insert = db.prepare(`INSERT INTO found VALUES (?${", ?".repeat(WORD_FIELDS.length)})`);
  for (const document of documents) insert.run(document.id, ...fieldsOf(document).map(([, text]) => text));
  const boosts = WORD_FIELDS.map((field) => BOOSTS[field]).join(", ");
  const select = db
    .prepare<[string, number], string>(
      `SELECT id FROM found WHERE found MATCH ? ORDER BY bm25(found, 0, ${boosts}), id LIMIT ?`,
    )
    .pluck();
  return {
    search(text, depth) {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const any = words.map((word, index) => `"${word}"${index === words.length - 1 ? "*" : ""}`);
      return any.length === 0 ? [] : select.all(any.join(" OR "), depth);
    },
    close: () => db.close(),
  };
}

/** MiniSearch as its guide recommends: any word, a fifth of it may differ, the last one also as a beginning. */
export function openMiniSearch(documents: readonly SearchDocument[]): Peer {
  const index = new MiniSearch({
    fields: [...WORD_FIELDS],
    searchOptions: { boost: BOOSTS, fuzzy: 0.2, prefix: isLast },
  });
  index.addAll(documents.map((document) => ({ id: document.id, ...Object.fromEntries(fieldsOf(document)) })));
  return {
    search: (text, depth) =>
      index
        .search(text)
        .slice(0, depth)
        .map(({ id }) => String(id)),
    close() {},
  };
}

const isLast = (_: string, place: number, words: readonly string[]) => place === words.length - 1;

/** The texts that Rokade's own engines search, so that nobody is given more to find by. */
function fieldsOf(document: SearchDocument): [string, string][] {
  const texts = textsOf(document);
  return WORD_FIELDS.map((field) => [field, texts[field].join("\n")]);
}
