import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchQuery } from "../../../app/ports/search-engine.ts";
import { words } from "../../../app/shared/danish/fold.ts";
import { anyDocuments, anyQuery, anyViewer, document, query } from "./fixtures.ts";
import { foundByRule } from "./rule.ts";
import { fill, type Setup } from "./setup.ts";

/** Words, order and hostile input: what a text finds. */
export function findingContract(under: Setup): void {
  /** The ids that hold every word of a text, sorted; nothing else is found when there are none. */
  const allWords = async (text: string) => {
    const { hits, allWordsTotal } = await under.engine.search(query({ text, sort: "newest" }));
    return hits
      .slice(0, allWordsTotal)
      .map(({ id }) => id)
      .toSorted();
  };

  describe("1 words", () => {
    it("takes the last word as a beginning, the others whole", async () => {
      await under.titled({ a: "ledelsesudvikling drift", b: "jura drift" });
      expect(await under.found("ledelsesud")).toEqual(["a"]);
      expect(await allWords("drift ledelsesud")).toEqual(["a"]);
      expect(await allWords("ledelsesud drift")).toEqual([]);
    });

    it.each([
      ["four letters, one typo", "jora", "jura", false],
      ["five letters, one typo", "skolr", "skole", true],
      ["five letters, two typos", "skorl", "skole", false],
      ["neighbours swapped", "sokle", "skole", true],
      ["eight letters, two typos", "kantrukt", "kontrakt", false],
      ["nine letters, two typos", "projktlder", "projektleder", true],
      ["nine letters, three typos", "prjktlder", "projektleder", false],
      ["first letter wrong, one allowed", "gkole", "skole", false],
      ["first letter wrong, two allowed", "grojektleder", "projektleder", true],
      ["first letter and another wrong, two allowed", "grojektledor", "projektleder", false],
      ["a number", "20261", "20262", false],
    ])("%s: %s and %s", async (_, text, title, expected) => {
      await under.titled({ a: `${title} drift`, b: "drift" });
      expect(await allWords(`${text} drift`)).toEqual(expected ? ["a"] : []);
    });

    it("forgives typos in the beginning of a word too, against what a document writes itself", async () => {
      await under.titled({ a: "digitaliseringen", b: "projektledelse", c: "ledelse" });
      expect(await under.found("digitaliserng")).toEqual(["a"]);
      expect(await under.found("digitalserng")).toEqual(["a"]);
      expect(await under.found("ledelse")).toEqual(["b", "c"]);
      expect(await under.found("leddelse")).toEqual(["c"]);
    });

    it("reads æ, ø and å in every spelling, inflections, compounds and their family", async () => {
      await under.titled({ a: "Ældrepleje i Århus", b: "AELDREPLEJE I AARHUS", c: "projektledelse" });
      for (const text of ["ældrepleje aarhus", "aeldrepleje århus", "ældreplejen A\u030arhus"]) {
        expect(await allWords(text)).toEqual(["a", "b"]);
      }
      expect(await under.found("projektlederne")).toEqual(["c"]);
    });

    it("finds a document by each of its words, in every field", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(5), async (text, at) => {
          const place = [
            { title: text },
            { summary: text },
            { text },
            { place: text },
            { keywords: text },
            { competences: [{ id: "c", label: "", synonyms: [text] }] },
          ][at];
          await under.engine.upsert([document("a", { title: "", organisationName: "", ...place })]);
          for (const word of words(text)) expect(await under.found(word)).toEqual(["a"]);
        }),
        { numRuns: 60 },
      );
    });
  });

  describe("2 what is found", () => {
    const search = (text: string, more: Partial<SearchQuery> = {}) =>
      under.engine.search(query({ text, sort: "newest", ...more }));
    const idsOf = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id);

    it("is all words and, after them, all but one", async () => {
      await under.titled({ three: "skole drift jura", two: "skole jura", one: "skole", none: "natur" });
      const result = await search("jura skole drift");
      expect(idsOf(result)).toEqual(["three", "two"]);
      expect(result).toMatchObject({ total: 2, allWordsTotal: 1 });
      expect(idsOf(await search("jura skole"))).toEqual(["three", "two", "one"]);
    });

    it("is the most words when nothing holds all, and nothing when nothing holds any", async () => {
      await under.titled({ two: "skole jura", also: "drift jura", one: "skole" });
      const result = await search("jura skole drift");
      expect(idsOf(result).toSorted()).toEqual(["also", "two"]);
      expect(result).toMatchObject({ total: 2, allWordsTotal: 0 });
      expect(await search("natur")).toMatchObject({ hits: [], total: 0, allWordsTotal: 0 });
      expect(idsOf(await search("natur klima skole xyzzy")).toSorted()).toEqual(["one", "two"]);
    });

    it("is judged among what the viewer may see and the filter lets through, before the choices", async () => {
      await under.engine.upsert([
        document("hidden", {
          title: "skole drift jura",
          visibility: { kind: "organisation", organisationId: "skat" },
        }),
        document("other", { title: "skole drift jura", weeks: 4, kind: "e_learning" }),
        document("two", { title: "skole drift" }),
        document("one", { title: "skole" }),
      ]);
      const kind = { type: "value", field: "kind" } as const;
      const text = "skole drift jura";
      expect(idsOf(await search(text))).toEqual(["other", "two"]);
      const filter = { op: "not", part: { op: "exists", field: "weeks" } } as const;
      expect(await search(text, { filter })).toMatchObject({ total: 1, allWordsTotal: 0 });
      const chosen = await search(text, {
        filter: { op: "!=", field: "id", value: "two" },
        facets: { kind },
        choices: { kind: ["rotation"] },
      });
      expect(chosen).toMatchObject({ total: 0, facets: { kind: { e_learning: 1, rotation: 0 } } });
    });

    it("has more words before fewer, whatever the order", async () => {
      await under.engine.upsert([
        document("both", { title: "økonomi", text: "skole", deadline: "2026-12-01" }),
        document("one", {
          title: "skole",
          deadline: "2026-04-01",
          publishedAt: "2026-02-01T08:00:00.000Z",
        }),
        document("none", { title: "jura" }),
      ]);
      for (const sort of ["relevance", "deadline", "newest", { given: ["one", "both"] }] as const) {
        const result = await search("skole økonomi", { sort });
        expect(idsOf(result)).toEqual(["both", "one"]);
        expect(result).toMatchObject({ total: 2, allWordsTotal: 1 });
      }
    });

    it("is what the rule says, with its counts, whatever is asked for", async () => {
      await fc.assert(
        fc.asyncProperty(
          anyDocuments,
          anyViewer,
          fc.array(anyQuery, { minLength: 8, maxLength: 8 }),
          async (all, visibleTo, queries) => {
            await fill(under.engine, all);
            for (const one of queries) {
              const asked = { ...one, visibleTo, page: 1, perPage: 100 };
              const expected = foundByRule(all, asked);
              const { total, allWordsTotal, facets } = await under.engine.search(asked);
              expect({ total, allWordsTotal, facets }).toEqual({
                total: expected.found.length,
                allWordsTotal: expected.allWordsTotal,
                facets: expected.facets,
              });
              const ids = await under.engine.ids(asked);
              expect(ids.toSorted()).toEqual(expected.found.map(({ document: { id } }) => id).toSorted());
              const wordsOf = new Map(expected.found.map((found) => [found.document.id, found.words]));
              const tiers = ids.map((id) => wordsOf.get(id) ?? 0);
              expect(tiers).toEqual(tiers.toSorted((a, b) => b - a));
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it("sorts by deadline, by date and as given, and breaks ties by the Danish title", async () => {
      await under.engine.upsert([
        document("å", { title: "Århus" }),
        document("aa", { title: "Aarhus" }),
        document("z", { title: "zebra" }),
        document("æ", { title: "Ærø", deadline: "2026-04-01" }),
        document("late", { title: "a", deadline: "2026-06-01", publishedAt: "2026-02-01T08:00:00.000Z" }),
      ]);
      expect(await under.engine.ids(query({ sort: "deadline" }))).toEqual(["æ", "late", "z", "aa", "å"]);
      expect(await under.engine.ids(query({ sort: "newest" }))).toEqual(["late", "z", "æ", "aa", "å"]);
      expect(await under.engine.ids(query({ sort: { given: ["å", "gone", "z"] } }))).toEqual([
        "å",
        "z",
        "late",
        "æ",
        "aa",
      ]);
    });

    it("pages without loss or repetition, through both tiers", async () => {
      const all = Array.from({ length: 23 }, (_, at) =>
        document(`d${at}`, { title: at % 3 === 0 ? "skole jura" : "skole" }),
      );
      await under.engine.upsert(all);
      for (const text of ["", "jura skole"]) {
        const pages = [];
        for (const page of [1, 2, 3, 4]) pages.push(await search(text, { page, perPage: 10 }));
        expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 3, 0]);
        expect(pages.every(({ total }) => total === 23)).toBe(true);
        expect(pages.flatMap(idsOf)).toEqual(await under.engine.ids(query({ text, sort: "newest" })));
      }
    });
  });

  describe("hostile input", () => {
    it.each([
      ['"', "'", "\\", ";--", "[", "{", "(", ")", "^", ":", "*", "-", "+", "\u0000", "\u202e", "\ud800"],
      [
        "skole OR 1=1",
        "skole NEAR(x, 2)",
        'title : "skole',
        "skole* AND NOT (",
        "{title}: skole",
        "skole' UNION SELECT 1",
      ],
      [
        "skole ".repeat(2_000),
        "x".repeat(10_000),
        "æ".repeat(10_000),
        "(".repeat(10_000),
        "a b c d e f g h i j k l m n",
      ],
      ["🧑‍🏫 skole", "صحة", "健康 医療", "e\u0301\u0302\u0303", "ﷺ", "½ ² Ⅷ"],
      ["", " ", "i og på", "!!!"],
    ])("always gives an answer (%#)", async (...texts) => {
      await under.titled({ a: "skole i og på", b: "skole" });
      for (const text of texts) {
        const result = await under.engine.search(query({ text, highlight: true }));
        expect(result.hits).toHaveLength(result.total);
        if (words(text).includes("skole")) expect(result.total).toBe(2);
        if (words(text).length === 0) expect(result.total).toBe(2);
      }
    });

    it("answers any text at all", async () => {
      await under.titled({ a: "skole" });
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
          const value = { op: "=", field: "kind", value: text } as const;
          expect((await under.engine.search(query({ text, filter: value }))).total).toBe(0);
        }),
        { numRuns: 200 },
      );
    });
  });
}
