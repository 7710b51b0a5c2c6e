import type { HighlightField, SearchHit } from "../../../app/ports/search-engine.ts";
import { type WordSpan, wordSpans } from "../../../app/shared/danish/fold.ts";
import type { DocumentTexts } from "./generation.ts";

/** Around the first match in a long text, in characters. */
const BEFORE_MATCH = 60;
const EXCERPT = 240;

const COLUMNS: Readonly<Record<HighlightField, keyof DocumentTexts>> = {
  title: "title",
  summary: "summary",
  text: "body",
  competences: "competence_labels",
};

/** The fields in which an accepted word stands, as HTML: escaped first, then marked. */
export function highlight(texts: DocumentTexts, accepts: (word: string) => boolean): SearchHit["highlights"] {
  const highlights: SearchHit["highlights"] = {};
  for (const field of ["title", "summary", "text", "competences"] as const) {
    const marked = markWords(texts[COLUMNS[field]], accepts, field === "text");
    if (marked !== null) highlights[field] = marked;
  }
  return highlights;
}

function markWords(text: string, accepts: (word: string) => boolean, shorten: boolean): string | null {
  const spans = wordSpans(text);
  const matches = spans.filter(({ word }) => accepts(word));
  const first = matches[0];
  if (first === undefined) return null;
  const from = shorten && first.start > BEFORE_MATCH ? wordStart(spans, first.start - BEFORE_MATCH) : 0;
  const to = shorten ? wordEnd(spans, Math.max(from + EXCERPT, first.end), text.length) : text.length;
  let html = from > 0 ? "… " : "";
  let at = from;
  for (const { start, end } of matches) {
    // Two folded words may come from one written word.
    if (start < at || end > to) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to)) + (to < text.length ? " …" : "");
}

function wordStart(spans: readonly WordSpan[], from: number): number {
  return spans.find(({ start }) => start >= from)?.start ?? from;
}

function wordEnd(spans: readonly WordSpan[], to: number, length: number): number {
  return to >= length ? length : (spans.findLast(({ end }) => end <= to)?.end ?? to);
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
