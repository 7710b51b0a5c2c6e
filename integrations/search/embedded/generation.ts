import type { Database } from "better-sqlite3";
import type { SearchDocument, Visibility } from "../../../app/ports/search-engine.ts";
import { words } from "../../../app/shared/danish/fold.ts";
import { sortKey } from "../../../app/shared/danish/sort-key.ts";
import { WORD_FIELDS } from "./index-file.ts";
import type { Posting, WordIndex } from "./match-words.ts";

/** What facets, order and filters read of a document. `competences` and `levels` are JSON arrays of text. */
export interface DocumentRow {
  seq: number;
  id: string;
  external_id: string | null;
  kind: string;
  organisation_id: string;
  sector: string;
  region_code: string | null;
  municipality_code: string | null;
  format: string;
  workload: string;
  competences: string;
  levels: string;
  weeks: number | null;
  hours_per_week: number | null;
  price_dkk: number;
  starts_on: string | null;
  deadline: string | null;
  published_at: string;
  title_key: string;
}

/** What highlights read of a document. */
export interface DocumentTexts {
  title: string;
  summary: string;
  body: string;
  competence_labels: string;
}

const ROW_COLUMNS = `d.seq, d.id, d.external_id, d.kind, d.organisation_id, d.sector, d.region_code, d.municipality_code,
  d.format, d.workload, d.competences, d.levels, d.weeks, d.hours_per_week, d.price_dkk, d.starts_on, d.deadline,
  d.published_at, d.title_key`;

export interface Generation {
  put(document: SearchDocument): void;
  remove(id: string): void;
  count(): number;
  /** The rows for which the SQL condition on `d` holds; with `among`, only those of these `seq`. */
  rows(
    condition: { sql: string; params: (string | number)[] },
    among: Iterable<number> | null,
  ): DocumentRow[];
  texts(seq: number): DocumentTexts | undefined;
  words: WordIndex;
  /** Merges the index into one piece; worth it once, after everything is in. */
  optimise(): void;
}

/** The statements of one generation of the index; its tables must exist. */
export function openGeneration(db: Database, generation: number): Generation {
  const documents = `documents_${generation}`;
  const wordTable = `words_${generation}`;
  const seqOf = db.prepare<[string], number>(`SELECT seq FROM ${documents} WHERE id = ?`).pluck();
  const deleteDocument = db.prepare<[number]>(`DELETE FROM ${documents} WHERE seq = ?`);
  const deleteWords = db.prepare<[number]>(`DELETE FROM ${wordTable} WHERE rowid = ?`);
  const insertDocument = db.prepare(`INSERT INTO ${documents} VALUES (
    NULL, :id, :externalId, :kind, :organisationId, :sector, :regionCode, :municipalityCode, :format, :workload,
    :competences, :levels, :weeks, :hoursPerWeek, :priceDkk, :startsOn, :deadline, :publishedAt,
    :visibility, :visibilitySector, :visibilityOrganisation, :title, :titleKey, :summary, :body, :competenceLabels)`);
  const insertWords = db.prepare(
    `INSERT INTO ${wordTable} (rowid, ${WORD_FIELDS.join(", ")}) VALUES (${["?", ...WORD_FIELDS.map(() => "?")].join(", ")})`,
  );
  const count = db.prepare<[], number>(`SELECT count(*) FROM ${documents}`).pluck();
  const texts = db.prepare<[number], DocumentTexts>(
    `SELECT title, summary, body, competence_labels FROM ${documents} WHERE seq = ?`,
  );
  const vocabulary = db.prepare<[], string>(`SELECT term FROM vocabulary_${generation}`).pluck();
  const postings = `SELECT doc, col FROM postings_${generation}`;
  const postingsOf = db.prepare<[string], PostingRow>(`${postings} WHERE term = ?`);
  const postingsBetween = db.prepare<[string, string], PostingRow>(
    `${postings} WHERE term >= ? AND term <= ?`,
  );

  const remove = (id: string) => {
    const seq = seqOf.get(id);
    if (seq === undefined) return;
    deleteWords.run(seq);
    deleteDocument.run(seq);
  };
  return {
    remove,
    put(document) {
      remove(document.id);
      const { lastInsertRowid } = insertDocument.run(columnsOf(document));
      const searched = wordsOf(document);
      insertWords.run(lastInsertRowid, ...WORD_FIELDS.map((field) => searched[field]));
    },
    count: () => count.get() ?? 0,
    rows(condition, among) {
      const narrowed = among === null ? "" : "d.seq IN (SELECT value FROM json_each(?)) AND ";
      const params = among === null ? [] : [JSON.stringify([...among])];
      return db
        .prepare<unknown[], DocumentRow>(
          `SELECT ${ROW_COLUMNS} FROM ${documents} d WHERE ${narrowed}${condition.sql}`,
        )
        .all(...params, ...condition.params);
    },
    texts: (seq) => texts.get(seq),
    words: {
      vocabulary: () => vocabulary.all(),
      postingsOf: (word) => postingsOf.all(word).map(toPosting),
      postingsOfBeginning: (beginning) =>
        postingsBetween.all(beginning, `${beginning}\u{10ffff}`).map(toPosting),
    },
    optimise() {
      db.exec(`INSERT INTO ${wordTable} (${wordTable}) VALUES ('optimize')`);
    },
  };
}

interface PostingRow {
  doc: number;
  col: (typeof WORD_FIELDS)[number];
}

function toPosting({ doc, col }: PostingRow): Posting {
  return { document: doc, field: WORD_FIELDS.indexOf(col) };
}

function wordsOf(document: SearchDocument): Record<(typeof WORD_FIELDS)[number], string> {
  const folded = (...texts: (string | null)[]) => words(texts.join(" ")).join(" ");
  return {
    title: folded(document.title),
    competences: folded(...document.competences.flatMap(({ label, synonyms }) => [label, ...synonyms])),
    place: folded(document.place, document.organisationName),
    summary: folded(document.summary),
    text: folded(document.text, document.keywords),
  };
}

function columnsOf(document: SearchDocument): Record<string, string | number | null> {
  const { visibility } = document;
  return {
    id: document.id,
    externalId: document.externalId,
    kind: document.kind,
    organisationId: document.organisationId,
    sector: document.sector,
    regionCode: document.regionCode,
    municipalityCode: document.municipalityCode,
    format: document.format,
    workload: document.workload,
    competences: JSON.stringify(document.competences.map(({ id }) => id)),
    levels: JSON.stringify(document.levels),
    weeks: document.weeks,
    hoursPerWeek: document.hoursPerWeek,
    priceDkk: document.priceDkk,
    startsOn: document.startsOn,
    deadline: document.deadline,
    publishedAt: document.publishedAt,
    visibility: visibility.kind,
    visibilitySector: sectorOf(visibility),
    visibilityOrganisation: visibility.kind === "organisation" ? visibility.organisationId : null,
    title: document.title,
    titleKey: sortKey(document.title),
    summary: document.summary,
    body: document.text,
    competenceLabels: document.competences.map(({ label }) => label).join(", "),
  };
}

function sectorOf(visibility: Visibility): string | null {
  return visibility.kind === "sector" ? visibility.sector : null;
}
