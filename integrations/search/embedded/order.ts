import type { Sort } from "../../../app/ports/search-engine.ts";
import type { DocumentRow } from "./generation.ts";
import type { TextMatch } from "./match-words.ts";

type Compare = (a: DocumentRow, b: DocumentRow) => number;

/** The rows in the order of the port: more of the words first, then the sort, then the Danish title, then the id. */
export function inOrder(
  rows: readonly DocumentRow[],
  sort: Sort,
  matches: ReadonlyMap<number, TextMatch>,
): DocumentRow[] {
  const by = (value: (match: TextMatch) => number): Compare => {
    const of = (row: DocumentRow) => {
      const match = matches.get(row.seq);
      return match === undefined ? 0 : value(match);
    };
    return (a, b) => of(a) - of(b);
  };
  const moreWords = by((match) => -match.words);
  const sorted: Record<Exclude<Sort, object>, Compare[]> = {
    relevance: [by((match) => match.typos), by((match) => match.fields), newest],
    deadline: [nearestDeadline],
    newest: [newest],
  };
  const within = typeof sort === "object" ? [given(sort.given)] : sorted[sort];
  const compares = [moreWords, ...within, danishTitle, id];
  return rows.toSorted((a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

const newest: Compare = (a, b) => compareText(b.published_at, a.published_at);
const danishTitle: Compare = (a, b) => compareText(a.title_key, b.title_key);
const id: Compare = (a, b) => compareText(a.id, b.id);

const nearestDeadline: Compare = (a, b) => {
  if (a.deadline === null || b.deadline === null)
    return Number(a.deadline === null) - Number(b.deadline === null);
  return compareText(a.deadline, b.deadline);
};

function given(ids: readonly string[]): Compare {
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = (row: DocumentRow) => places.get(row.id) ?? ids.length;
  return (a, b) => place(a) - place(b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
