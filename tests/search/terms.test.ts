import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KIN, queryTerms, SYNONYM, WORD } from "../../app/shared/danish/terms.ts";
import { acceptsAny, typosAccepted } from "../../integrations/search/terms/accept.ts";
import { highlight } from "../../integrations/search/terms/highlight.ts";
import { shownTextsOf, termsOf } from "../../integrations/search/terms/word-fields.ts";
import { document } from "../contracts/search-engine/fixtures.ts";

const word = (term: string, prefix = false) => ({ term, exact: term, prefix });
const mark = (text: string, words: string) =>
  highlight({ title: text, summary: "", text: "", competences: "" }, acceptsAny(queryTerms(words))).title;

describe("what a word of a query accepts", () => {
  it("takes the same term from everywhere, and its beginning when it may be one", () => {
    for (const closeness of [WORD, KIN, SYNONYM] as const) {
      expect(typosAccepted(word("skole"), "skole", closeness)).toBe(0);
      expect(typosAccepted(word("skole"), "skoleleder", closeness)).toBeNull();
      expect(typosAccepted(word("skole", true), "skoleleder", closeness)).toBe(0);
    }
  });

  it("forgives typos against words alone", () => {
    expect(typosAccepted(word("sokle"), "skole", WORD)).toBe(1);
    expect(typosAccepted(word("sokle"), "skole", KIN)).toBeNull();
    expect(typosAccepted(word("sokle"), "skole", SYNONYM)).toBeNull();
    expect(typosAccepted(word("2026", true), "2027", WORD)).toBeNull();
  });

  it("answers the same when it is asked again", () => {
    const accepts = acceptsAny([word("sokle"), word("jura")]);
    const said = [
      [{ term: "skole", closeness: KIN }],
      [
        { term: "x", closeness: WORD },
        { term: "skole", closeness: WORD },
      ],
      [{ term: "jura", closeness: KIN }],
      [],
    ] as const;
    const ask = () => said.map((terms) => accepts(terms));
    expect(ask()).toEqual([false, true, true, false]);
    expect(ask()).toEqual([false, true, true, false]);
  });
});

describe("highlights", () => {
  it("escapes everything and marks the words as they are written", () => {
    expect(mark(`<b title="x">Århus & 'skole'`, "aarhus skole")).toBe(
      "&lt;b title=&quot;x&quot;&gt;<mark>Århus</mark> &amp; &#39;<mark>skole</mark>&#39;",
    );
    expect(mark("jura", "skole")).toBeUndefined();
  });

  it("marks the word that was meant, not all that it makes together with others", () => {
    const text = "Sparring om digitalisering";
    expect(mark(text, "digitalisering")).toBe("Sparring om <mark>digitalisering</mark>");
    expect(mark(text, "digitaliseringssparring")).toBe(
      "<mark>Sparring</mark> om <mark>digitalisering</mark>",
    );
    expect(mark("et diplom i offentlig ledelse", "DOL")).toBe("et <mark>diplom i offentlig ledelse</mark>");
  });

  it("leaves nothing but the text when the marks are taken away", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(3), (text, at) => {
        const words = text.split(/\s/);
        const marked = mark(text, words[at % words.length] ?? "") ?? "";
        const plain = marked
          .replaceAll(/<\/?mark>/g, "")
          .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
        expect(marked === "" || plain === text).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("cuts a long text around the first match, at words", () => {
    const texts = shownTextsOf(document("a", { text: `${"fyld ".repeat(50)}skole ${"mere ".repeat(100)}` }));
    const { text = "" } = highlight(texts, acceptsAny(queryTerms("skole")));
    expect(text).toMatch(/^… (fyld )+<mark>skole<\/mark>( mere)+ …$/);
    expect(text.length).toBeLessThan(300);
  });
});

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

describe("the fields of a document", () => {
  it.each([
    [{ format: "online", priceDkk: 1_200 }, ["online", "hjemmefra"]],
    [{ format: "hybrid", priceDkk: 0 }, ["hybrid", "gratis"]],
    [{ format: "on_site", priceDkk: 0 }, ["gratis"]],
  ])("say how it is done and what is free: %o", (changes, words) => {
    expect(termsOf(document("a", changes)).facts.flatMap(({ exact }) => exact ?? [])).toEqual(words);
  });

  it("are each searched by their own words", () => {
    const terms = termsOf(
      document("a", {
        title: "skole",
        competences: [{ id: "x", label: "jura", synonyms: ["ret"] }],
        place: "odense",
        organisationName: "herlev",
        summary: "drift",
        text: "budget",
        keywords: "praktik",
        priceDkk: 900,
      }),
    );
    const words = Object.entries(terms).map(([field, all]) => [
      field,
      all.flatMap(({ exact }) => exact ?? []),
    ]);
    expect(Object.fromEntries(words)).toMatchObject({
      title: ["skole"],
      competences: ["jura", "ret"],
      place: ["odense", "herlev"],
      summary: ["drift"],
      text: ["budget"],
      facts: ["praktik"],
    });
  });
});
