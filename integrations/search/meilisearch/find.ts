import type {
  HighlightField,
  SearchHit,
  SearchQuery,
  SearchResult,
  Selection,
} from "../../../app/ports/search-engine.ts";
import { queryTerms } from "../../../app/shared/danish/terms.ts";
import { acceptsAny } from "../terms/accept.ts";
import { highlight } from "../terms/highlight.ts";
import { type Band, bandsOf, foundCondition } from "./bands.ts";
import { all, type Condition } from "./conditions.ts";
import { countFacets, facetQuestions } from "./facets.ts";
import { choiceCondition, scopeOf } from "./filter-condition.ts";
import { type Answer, countQuery, hitsOf, type Server } from "./server.ts";
import { readValue } from "./values.ts";
import { atLeast, type WordConditions, wordConditions } from "./word-conditions.ts";

/** How many hits are fetched at once when all are asked for. */
const BATCH = 10_000;

interface Hit {
  id: string;
  shown: unknown;
}

/** One page of what a query finds, `engine` and `tookMs` left to the caller. Throws the errors of the port. */
export async function findPage(
  server: Server,
  index: string,
  query: SearchQuery,
): Promise<Omit<SearchResult, "engine" | "tookMs">> {
  const { words, scope, best } = await understand(server, index, query);
  const chosen = choicesOf(query);
  const narrowed = all([scope, ...chosen.values()]);
  const found = foundCondition(words, best);
  const bands = bandsOf(query.sort ?? "relevance", words, best);
  const questions = facetQuestions(query, (left) =>
    all([scope, ...[...chosen].filter(([name]) => name !== left).map(([, condition]) => condition), found]),
  );
  const allWords =
    best === words.length
      ? atLeast(
          best,
          words.map(({ anywhere }) => anywhere),
        )
      : null;
  const conditions = [
    all([narrowed, found]),
    ...(allWords === null ? [] : [all([narrowed, allWords])]),
    ...bands.map(({ condition }) => all([narrowed, condition])),
  ];
  const answers = await server.search([
    ...conditions.map((filter) => countQuery(index, filter)),
    ...questions.map(({ condition, attributes }) => ({
      ...countQuery(index, condition),
      facets: [...attributes],
    })),
  ]);
  const counts = answers.slice(0, conditions.length).map(hitsOf);
  const total = counts[0] ?? 0;
  const sizes = counts.slice(conditions.length - bands.length);
  const { page, perPage } = query;
  const hits = await slice(server, index, narrowed, bands, sizes, {
    from: (page - 1) * perPage,
    many: perPage,
    shown: query.highlight === true && words.length > 0,
  });
  return {
    hits: withHighlights(hits, query),
    total,
    allWordsTotal: allWords === null ? 0 : (counts[1] ?? 0),
    page,
    perPage,
    facets: countFacets(query, questions, answers.slice(conditions.length)),
  };
}

/** The ids of all that a selection finds, in order. */
export async function findIds(server: Server, index: string, selection: Selection): Promise<string[]> {
  const { words, scope, best } = await understand(server, index, selection);
  const narrowed = all([scope, ...choicesOf(selection).values()]);
  const bands = bandsOf(selection.sort ?? "relevance", words, best);
  const answers = await server.search(
    bands.map(({ condition }) => countQuery(index, all([narrowed, condition]))),
  );
  const sizes = answers.map(hitsOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const ids: string[] = [];
  for (let from = 0; from < total; from += BATCH) {
    const hits = await slice(server, index, narrowed, bands, sizes, { from, many: BATCH, shown: false });
    ids.push(...hits.map(({ id }) => id));
  }
  return ids;
}

/** The words of the text as conditions, what may be found at all, and how many words the best document of it holds. */
async function understand(server: Server, index: string, selection: Selection) {
  const scope = scopeOf(selection);
  const words = await Promise.all(
    queryTerms(selection.text).map((term) => wordConditions(server, index, term)),
  );
  return { words, scope, best: await bestOf(server, index, scope, words) };
}

async function bestOf(
  server: Server,
  index: string,
  scope: Condition,
  words: readonly WordConditions[],
): Promise<number> {
  if (words.length < 2) return words.length;
  const anywhere = words.map((word) => word.anywhere);
  const levels = words.map((_, at) => words.length - at);
  const answers = await server.search(
    levels.map((least) => countQuery(index, all([scope, atLeast(least, anywhere)]))),
  );
  // When no document holds any of the words, a tier of all words is as empty as every other.
  return levels[answers.findIndex((answer) => hitsOf(answer) > 0)] ?? words.length;
}

function choicesOf({ facets = {}, choices = {} }: Selection): Map<string, Condition> {
  const conditions = new Map<string, Condition>();
  for (const [name, facet] of Object.entries(facets)) {
    const chosen = Object.hasOwn(choices, name) ? (choices[name] ?? []) : [];
    if (chosen.length > 0) conditions.set(name, choiceCondition(facet, chosen));
  }
  return conditions;
}

/** The hits from one place to another, across the bands that lie there. */
async function slice(
  server: Server,
  index: string,
  narrowed: Condition,
  bands: readonly Band[],
  sizes: readonly number[],
  { from, many, shown }: { from: number; many: number; shown: boolean },
): Promise<Hit[]> {
  const asked: { band: Band; from: number; to: number }[] = [];
  let start = 0;
  bands.forEach((band, at) => {
    const size = sizes[at] ?? 0;
    const part = { band, from: Math.max(0, from - start), to: Math.min(size, from + many - start) };
    if (part.from < part.to) asked.push(part);
    start += size;
  });
  if (asked.length === 0) return [];
  const answers = await server.search(
    asked.map(({ band, from: first, to }) => ({
      indexUid: index,
      filter: all([narrowed, band.condition]),
      sort: [...band.sort],
      attributesToRetrieve: shown ? ["key", "shown"] : ["key"],
      // A band with an order of its own is small, and is fetched whole.
      ...(band.order ? { offset: 0, limit: band.order.length } : { offset: first, limit: to - first }),
    })),
  );
  return asked.flatMap(({ band, from: first, to }, at) => {
    const hits = answers[at]?.hits ?? [];
    return (band.order ? inOrder(hits, band.order).slice(first, to) : hits).map(toHit);
  });
}

function inOrder(hits: Answer["hits"], order: readonly string[]): Answer["hits"] {
  const places = new Map(order.map((key, place) => [key, place]));
  const place = (hit: Answer["hits"][number]) => places.get(String(hit["key"])) ?? order.length;
  return hits.toSorted((a, b) => place(a) - place(b));
}

function toHit(hit: Answer["hits"][number]): Hit {
  return { id: readValue(String(hit["key"])), shown: hit["shown"] };
}

function withHighlights(hits: readonly Hit[], { text }: SearchQuery): SearchHit[] {
  const accepts = acceptsAny(queryTerms(text));
  return hits.map(({ id, shown }) => ({
    id,
    highlights: shown === undefined ? {} : highlight(textsIn(shown), accepts),
  }));
}

function textsIn(shown: unknown): Record<HighlightField, string> {
  const texts: Partial<Record<string, unknown>> =
    typeof shown === "object" && shown !== null ? { ...shown } : {};
  const text = (field: HighlightField) => (typeof texts[field] === "string" ? texts[field] : "");
  return {
    title: text("title"),
    summary: text("summary"),
    text: text("text"),
    competences: text("competences"),
  };
}
