import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AtomFeed, atomDocument } from "../../app/shared/atom.ts";
import { type TestApp, testApp } from "../setup/app.ts";
import { openBrowser, type TestBrowser, type Window } from "../setup/browser.ts";

let app: TestApp;
let browser: TestBrowser;
let window: Window;

beforeAll(async () => {
  app = await testApp();
  browser = await openBrowser();
  window = await browser.open();
});
afterAll(async () => {
  await window?.close();
  await browser?.close();
  await app?.close();
});

type Read = { error: string | null; titles: string[]; summaries: string[]; terms: string[] };

/** What the browser's own XML parser makes of documents. */
const parse = (documents: readonly string[]): Promise<Read[]> =>
  window.page.evaluate(
    (texts) =>
      texts.map((text) => {
        const document = new DOMParser().parseFromString(text, "application/xml");
        const all = (name: string) => [...document.getElementsByTagName(name)];
        return {
          error: document.querySelector("parsererror")?.textContent ?? null,
          titles: all("title").map(({ textContent }) => textContent ?? ""),
          summaries: all("summary").map(({ textContent }) => textContent ?? ""),
          terms: all("category").map((element) => element.getAttribute("term") ?? ""),
        };
      }),
    [...documents],
  );

const feed = (title: string, summary: string, term: string): AtomFeed => ({
  id: "tag:rokade.example,2026:search/da?",
  title,
  subtitle: "",
  language: "da",
  selfUrl: "https://rokade.example/muligheder.atom?q=a&b=c",
  pageUrl: "https://rokade.example/muligheder?q=a&b=c",
  updated: "2026-11-21T09:00:00.000Z",
  author: "Rokade",
  entries: [
    {
      id: "tag:rokade.example,2026:opportunity/1",
      title,
      url: "https://rokade.example/muligheder/1",
      author: "Vejle Kommune",
      updated: "2026-11-21T09:00:00.000Z",
      published: "2026-11-21T09:00:00.000Z",
      summary,
      categories: [term],
    },
  ],
});

/** What XML can hold; whatever else there is becomes the sign of something unreadable. */
const held = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no place for.
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
/** In an attribute a line break and a tab are read as a space. */
const inAttribute = (text: string) => held(text).replace(/[\n\t]/g, " ");

describe("a feed (RFC 4287)", () => {
  it("is well-formed XML and says what it was given, whatever that is", async () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          "<",
          ">",
          "&",
          '"',
          "'",
          "]]>",
          "<!--",
          "\r",
          "\n",
          "\t",
          "\u0000",
          "\ud800",
          "å",
          "🙂",
        ),
        maxLength: 30,
      }),
    );
    const given = fc.sample(fc.tuple(anyText, anyText, anyText), 500);
    const read = await parse(given.map(([title, summary, term]) => atomDocument(feed(title, summary, term))));
    for (const [place, [title, summary, term]] of given.entries()) {
      const what = JSON.stringify([title, summary, term]);
      expect(read[place]?.error, what).toBeNull();
      expect(read[place]?.titles, what).toEqual([held(title), held(title)]);
      expect(read[place]?.summaries, what).toEqual([held(summary)]);
      expect(read[place]?.terms, what).toEqual([inAttribute(term)]);
    }
  });

  it("is read as it is served, with what every feed and entry must have", async () => {
    for (const path of ["/muligheder.atom", "/muligheder.atom?q=%3C%26%22%27&sektor=state&sprog=en"]) {
      const body = await (await app.visitor().get(path)).text();
      const [read] = await parse([body]);
      expect(read?.error).toBeNull();
      const missing = await window.page.evaluate((text) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
        const namespace = "http://www.w3.org/2005/Atom";
        const lacks = (element: Element) =>
          ["id", "title", "updated", "author", "link"].filter(
            (name) =>
              ![...element.children].some((one) => one.localName === name && one.namespaceURI === namespace),
          );
        const entries = [...root.getElementsByTagNameNS(namespace, "entry")];
        return {
          feed: lacks(root),
          entries: entries.flatMap(lacks),
          ids: entries.map((one) => one.querySelector("id")?.textContent),
        };
      }, body);
      expect([missing.feed, missing.entries]).toEqual([[], []]);
      expect(new Set(missing.ids).size).toBe(missing.ids.length);
    }
  });
});

describe("saved searches in a browser", () => {
  it("are opened by their name, with and without script, and lead to what they find", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const mette = await browser.open({ javaScriptEnabled });
      await mette.page.request.post(`${app.baseUrl}/demo/login`, {
        form: { persona: "medarbejder" },
        headers: { origin: app.baseUrl },
      });
      await mette.page.goto(`${app.baseUrl}/gemte`);
      await mette.page.getByRole("link", { name: "Rotation i andre kommuner", exact: true }).click();
      await mette.page.waitForURL("**/muligheder?type=rotation&sektor=municipality");
      await mette.page.getByRole("link", { name: "Gem søgningen, og få besked" }).click();
      await mette.page.waitForURL("**/gemte/soegninger/search-rotation-kommune");
      mette.expectNoProblems();
      await mette.close();
    }
  });
});
