import type { HighlightField, SearchHit } from "../../../app/ports/search-engine.ts";
import { eachTerms } from "../../../app/shared/danish/terms.ts";
import type { Accepts } from "./accept.ts";

/** Around the first match in a long text, in characters. */
const BEFORE_MATCH = 60;
const EXCERPT = 240;

interface Span {
  start: number;
  end: number;
}

/** The fields with a word that gave an accepted term, as HTML: escaped first, then marked. */
export function highlight(
  texts: Readonly<Record<HighlightField, string>>,
  accepts: Accepts,
): SearchHit["highlights"] {
  const highlights: SearchHit["highlights"] = {};
  for (const field of ["title", "summary", "text", "competences"] as const) {
    const marked = markWords(texts[field], accepts, field === "text");
    if (marked !== null) highlights[field] = marked;
  }
  return highlights;
}

function markWords(text: string, accepts: Accepts, shorten: boolean): string | null {
  const terms: Span[] = [];
  const accepted: Span[] = [];
  eachTerms(text, (said, start, end) => {
    const span = { start, end };
    terms.push(span);
    if (accepts(said)) accepted.push(span);
  });
  const matches = withoutOverlaps(accepted);
  const first = matches[0];
  if (first === undefined) return null;
  const from = shorten && first.start > BEFORE_MATCH ? wordStart(terms, first.start - BEFORE_MATCH) : 0;
  const to = shorten ? wordEnd(terms, Math.max(from + EXCERPT, first.end), text.length) : text.length;
  let html = from > 0 ? "… " : "";
  let at = from;
  for (const { start, end } of matches) {
    if (end > to) break;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to)) + (to < text.length ? " …" : "");
}

/**
 * In the order of the text. What several words say together is left out where a word of it is meant by itself; spans
 * that share a letter become one.
 */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const { start, end } of sorted.filter((_, at) => !holdsAnother(sorted, at))) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether a shorter span lies inside that one. */
function holdsAnother(sorted: readonly Span[], at: number): boolean {
  const wide = sorted[at] ?? { start: 0, end: 0 };
  const isInside = ({ start, end }: Span) =>
    start >= wide.start && end <= wide.end && end - start < wide.end - wide.start;
  for (let before = at - 1; sorted[before]?.start === wide.start; before -= 1) {
    if (isInside(sorted[before] ?? wide)) return true;
  }
  for (let after = at + 1; (sorted[after]?.start ?? wide.end) < wide.end; after += 1) {
    if (isInside(sorted[after] ?? wide)) return true;
  }
  return false;
}

/** The beginning of the first word from here on. */
function wordStart(words: readonly Span[], from: number): number {
  return Math.min(...words.filter(({ start }) => start >= from).map(({ start }) => start));
}

/** The end of the last word that ends until here. */
function wordEnd(words: readonly Span[], to: number, length: number): number {
  if (to >= length) return length;
  return Math.max(...words.filter(({ end }) => end <= to).map(({ end }) => end));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
