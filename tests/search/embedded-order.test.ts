import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SearchDocument, SearchEngine, Selection } from "../../app/ports/search-engine.ts";
import { sortKey } from "../../app/shared/danish/sort-key.ts";
import { KIN, type QueryTerm, queryTerms, WORD } from "../../app/shared/danish/terms.ts";
import { createEmbeddedSearch } from "../../integrations/search/embedded/engine.ts";
import { pairsIn, pairsOfName } from "../../integrations/search/embedded/name-pairs.ts";
import { weightOf, worthOf } from "../../integrations/search/embedded/weigh-terms.ts";
import { typosAccepted } from "../../integrations/search/terms/accept.ts";
import { termsOf, textsOf, WORD_FIELDS } from "../../integrations/search/terms/word-fields.ts";
import { anyDocuments, anyQuery, anyViewer, document, query } from "../contracts/search-engine/fixtures.ts";
import { foundByRule } from "../contracts/search-engine/rule.ts";

let engine: SearchEngine;
beforeEach(() => {
  engine = createEmbeddedSearch({ path: ":memory:", timer: () => 0 });
});
afterEach(() => engine.close());

/** What each term of a document weighs, one term after the other. */
function weighTerms(one: SearchDocument): { term: string; weight: number }[] {
  const byField = termsOf(one);
  const all = WORD_FIELDS.flatMap((field) => byField[field].map((found) => ({ field, ...found })));
  return [...new Set(all.map(({ term }) => term))].map((term) => {
    const same = all.filter((found) => found.term === term);
    const worths = WORD_FIELDS.map((field) =>
      Math.max(
        0,
        ...same.filter((found) => found.field === field).map((found) => worthOf(field, found.closeness)),
      ),
    );
    const sum = worths.reduce((a, b) => a + b, 0);
    const isWritten = same.some(({ closeness }) => closeness === WORD);
    return { term, weight: weightOf(Math.max(...worths), sum, isWritten) };
  });
}

/** How well a document matches one word: fewer typos first, then what its best place is worth; null for not at all. */
function matchOf(word: QueryTerm, one: SearchDocument): { typos: number; worth: number } | null {
  const matches = weighTerms(one).flatMap(({ term, weight }) => {
    const typos = typosAccepted(word, term, weight >= 128 ? WORD : KIN);
    if (typos === null) return [];
    const whole = typosAccepted({ ...word, prefix: false }, term, WORD) === typos;
    return [{ typos, worth: (weight % 128) * (whole ? 4 : 3) }];
  });
  return matches.toSorted((a, b) => a.typos - b.typos || b.worth - a.worth)[0] ?? null;
}

/** What the words of a query that stand together in a name are worth beside what each is worth. */
function worthOfPairs(words: readonly QueryTerm[], one: SearchDocument): number {
  const held = new Set(textsOf(one).place.flatMap(pairsOfName));
  return pairsIn(words).filter((pair) => held.has(pair)).length * worthOf("place", KIN) * 8;
}

/** The order of the port, said as plainly as it can be. */
function inOrder(documents: readonly SearchDocument[], selection: Selection): string[] {
  const words = queryTerms(selection.text);
  const { sort = "relevance" } = selection;
  const rows = foundByRule(documents, selection).found.map((found) => {
    const matches = words.map((word) => matchOf(word, found.document)).filter((match) => match !== null);
    const typos = matches.reduce((sum, match) => sum + match.typos, 0);
    const ofWords = matches.reduce((sum, match) => sum + match.worth, 0);
    const worth = ofWords + worthOfPairs(words, found.document);
    return { ...found.document, words: found.words, typos, worth };
  });
  type Row = (typeof rows)[number];
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const newest = (a: Row, b: Row) => text(b.publishedAt, a.publishedAt);
  const place = ({ id }: Row) =>
    typeof sort !== "object" || !sort.given.includes(id) ? Number.MAX_SAFE_INTEGER : sort.given.indexOf(id);
  const within = (a: Row, b: Row) => {
    if (sort === "newest") return newest(a, b);
    if (sort === "deadline") return text(a.deadline ?? "9", b.deadline ?? "9");
    if (sort === "relevance") return a.typos - b.typos || b.worth - a.worth || newest(a, b);
    return place(a) - place(b);
  };
  return rows
    .toSorted(
      (a, b) =>
        b.words - a.words || within(a, b) || text(sortKey(a.title), sortKey(b.title)) || text(a.id, b.id),
    )
    .map(({ id }) => id);
}

const anyChange = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant("upsert" as const), documents: anyDocuments }) },
  fc.record({ does: fc.constant("remove" as const), ids: fc.subarray(["d0", "d1", "d2", "d3", "d4"]) }),
  fc.record({ does: fc.constant("reindex" as const), documents: anyDocuments }),
);

describe("the embedded engine", () => {
  it("answers in the order of the rule, after any changes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyChange, { minLength: 1, maxLength: 5 }),
        anyViewer,
        fc.array(anyQuery, { minLength: 4, maxLength: 4 }),
        async (changes, visibleTo, queries) => {
          await engine.remove(Array.from({ length: 30 }, (_, at) => `d${at}`));
          const kept = new Map<string, SearchDocument>();
          for (const change of changes) {
            if (change.does === "remove") {
              await engine.remove(change.ids);
              for (const id of change.ids) kept.delete(id);
              continue;
            }
            if (change.does === "upsert") await engine.upsert(change.documents);
            else {
              await engine.reindex(
                (async function* () {
                  yield* change.documents;
                })(),
              );
              kept.clear();
            }
            for (const one of change.documents) kept.set(one.id, one);
          }
          for (const one of queries) {
            const asked = { ...one, visibleTo };
            const expected = inOrder([...kept.values()], asked);
            expect(await engine.ids(asked)).toEqual(expected);
            const from = (asked.page - 1) * asked.perPage;
            const { hits } = await engine.search(asked);
            expect(hits.map(({ id }) => id)).toEqual(expected.slice(from, from + asked.perPage));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("ranks by typos, then by field and closeness, then the newest", async () => {
    await engine.upsert([
      document("typo", { title: "skolle" }),
      document("text", { text: "skole" }),
      document("title", { title: "skole" }),
      document("both", { title: "skole", text: "skole" }),
      document("compound", { title: "skoleledelse" }),
      document("newest", { title: "skole", publishedAt: "2026-02-01T08:00:00.000Z" }),
    ]);
    const ids = await engine.ids(query({ text: "skole jura" }));
    expect(ids).toEqual(["both", "newest", "title", "compound", "text", "typo"]);
  });

  it("puts what is of a name before what has its words apart", async () => {
    await engine.upsert([
      document("apart", { title: "Kommunens praktik", place: "Odense", organisationName: "Politi" }),
      document("named", { title: "Praktik", organisationName: "Odense Kommune, Ældre og Handicap" }),
    ]);
    expect(await engine.ids(query({ text: "odense kommune" }))).toEqual(["named", "apart"]);
    expect(await engine.ids(query({ text: "kommune odense" }))).toEqual(["apart", "named"]);
  });

  it("keeps answering right when most of what it held has been replaced", async () => {
    const titles = ["skole", "drift", "jura"];
    for (let round = 0; round < 30; round += 1) {
      const title = titles[round % titles.length] ?? "";
      await engine.upsert(Array.from({ length: 100 }, (_, at) => document(`d${at}`, { title })));
      expect((await engine.search(query({ text: title, perPage: 1 }))).total).toBe(100);
    }
    expect((await engine.search(query({ text: "skole", perPage: 1 }))).total).toBe(0);
  });
});
