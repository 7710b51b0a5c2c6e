import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../../../app/shared/danish/fold.ts";
import { document, query } from "./fixtures.ts";
import type { Setup } from "./setup.ts";

/** Words, order and hostile input: what a text finds. */
export function findingContract(under: Setup): void {
  describe("1 words", () => {
    it("takes the last word as a beginning, the others whole", async () => {
      await under.titled({ a: "ledelsesudvikling skole", b: "ledelse skoleledelse" });
      expect(await under.found("udvikling")).toEqual([]);
      expect(await under.found("ledelses")).toEqual(["a", "b"]);
      expect(await under.engine.search(query({ text: "leds skole" }))).toMatchObject({ allWordsTotal: 0 });
      expect((await under.engine.search(query({ text: "ledelse sko" }))).allWordsTotal).toBe(1);
    });

    it.each([
      ["four letters, one typo", "jora", "jura", false],
      ["five letters, one typo", "skolr", "skole", true],
      ["five letters, two typos", "skorl", "skole", false],
      ["neighbours swapped", "sokle", "skole", true],
      ["eight letters, two typos", "patjentr", "patienter", false],
      ["nine letters, two typos", "patjentrr", "patienter", true],
      ["first letter wrong, one allowed", "gkole", "skole", false],
      ["first letter wrong, two allowed", "grojektleder", "projektleder", true],
      ["a number", "20261", "20262", false],
    ])("%s: %s and %s", async (_, text, title, expected) => {
      await under.titled({ a: `${title} her`, b: "her" });
      const { allWordsTotal } = await under.engine.search(query({ text: `${text} her` }));
      expect(allWordsTotal).toBe(expected ? 1 : 0);
    });

    it("forgives typos in the beginning of a word too", async () => {
      await under.titled({ a: "digitaliseringen", b: "jura" });
      expect(await under.found("digitaliserng")).toEqual(["a"]);
      expect(await under.found("digitalserng")).toEqual(["a"]);
      expect((await under.engine.search(query({ text: "digitaliserng jura" }))).allWordsTotal).toBe(0);
    });

    it("reads æ, ø and å in every spelling", async () => {
      await under.titled({ a: "Ældrepleje i Århus", b: "AELDREPLEJE I AARHUS" });
      for (const text of ["ældrepleje aarhus", "aeldrepleje århus", "A\u030arhus"]) {
        expect(await under.found(text)).toEqual(["a", "b"]);
      }
    });

    it("finds a document by each of its words, in every field", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(4), async (text, at) => {
          const place = [
            { title: text },
            { summary: text },
            { text },
            { place: text },
            { competences: [{ id: "c", label: "", synonyms: [text] }] },
          ][at];
          await under.engine.upsert([document("a", { title: "", organisationName: "", ...place })]);
          for (const word of words(text)) expect(await under.found(word)).toEqual(["a"]);
        }),
        { numRuns: 60 },
      );
    });
  });

  describe("2 tiers and order", () => {
    it("puts all words before fewer, whatever the order", async () => {
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
        const result = await under.engine.search(query({ text: "skole økonomi", sort }));
        expect(result.hits.map(({ id }) => id)).toEqual(["both", "one"]);
        expect(result).toMatchObject({ total: 2, allWordsTotal: 1 });
      }
    });

    it("ranks by typos, then by field, then the newest", async () => {
      await under.engine.upsert([
        document("typo", { title: "skoler" }),
        document("text", { text: "skolen" }),
        document("title", { title: "skolen" }),
        document("newest", { title: "skolen", publishedAt: "2026-02-01T08:00:00.000Z" }),
      ]);
      expect(await under.engine.ids(query({ text: "skolen" }))).toEqual(["newest", "title", "text", "typo"]);
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

    it("pages without loss or repetition", async () => {
      const all = Array.from({ length: 23 }, (_, at) => document(`d${at}`));
      await under.engine.upsert(all);
      const pages = [];
      for (const page of [1, 2, 3, 4]) pages.push(await under.engine.search(query({ page, perPage: 10 })));
      expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 3, 0]);
      expect(pages.every(({ total }) => total === 23)).toBe(true);
      expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(await under.engine.ids(query()));
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
