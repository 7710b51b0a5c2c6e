import type { SearchQuery, SearchResult, Selection } from "../../../app/ports/search-engine.ts";
import { highlight } from "../terms/highlight.ts";
import { chooseAndCount } from "./facets.ts";
import { filterSql, visibleSql } from "./filter-sql.ts";
import type { DocumentRow, Generation } from "./generation.ts";
import { matchWords, type WordIndex, type WordMatches } from "./match-words.ts";
import { inOrder } from "./order.ts";

export interface Found {
  /** In order. */
  rows: DocumentRow[];
  facets: Record<string, Record<string, number>>;
  matches: WordMatches | null;
}

/** Everything that a selection finds. Throws `SearchQueryInvalid`. */
export function find(generation: Generation, words: WordIndex, selection: Selection): Found {
  const visible = visibleSql(selection.visibleTo);
  const filter =
    selection.filter === undefined ? { sql: "1", params: [] } : filterSql(selection.filter, selection.today);
  const condition = {
    sql: `${visible.sql} AND (${filter.sql})`,
    params: [...visible.params, ...filter.params],
  };
  const matches = matchWords(selection.text, words);
  const candidates = generation.rows(condition, matches?.documents.keys() ?? null);
  const { rows, counts } = chooseAndCount(candidates, selection);
  return {
    rows: inOrder(rows, selection.sort ?? "relevance", matches?.documents ?? new Map()),
    facets: counts,
    matches,
  };
}

/** One page of what a query finds. Throws `SearchQueryInvalid`. */
export function findPage(
  generation: Generation,
  words: WordIndex,
  query: SearchQuery,
): Omit<SearchResult, "engine" | "tookMs"> {
  const { rows, facets, matches } = find(generation, words, query);
  const { page, perPage } = query;
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const highlightsOf = (row: DocumentRow) => {
    const texts = query.highlight && matches ? generation.texts(row.seq) : undefined;
    if (!texts || !matches) return {};
    const { title, summary, body: text, competence_labels: competences } = texts;
    return highlight({ title, summary, text, competences }, matches.accepts);
  };
  return {
    hits: shown.map((row) => ({ id: row.id, highlights: highlightsOf(row) })),
    total: rows.length,
    allWordsTotal: rows.filter(
      ({ seq }) => matches === null || matches.documents.get(seq)?.words === matches.wordCount,
    ).length,
    page,
    perPage,
    facets,
  };
}
