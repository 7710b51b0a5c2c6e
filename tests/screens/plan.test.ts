import { describe, expect, it } from "vitest";
import { routes } from "../../app/route-table.js";
import { findPages, routeIdOf } from "../../screens/find-pages.ts";
import { galleryOf } from "../../screens/gallery.ts";
import { contentOf, likenessOf } from "../../screens/likeness.ts";
import { type Options, readOptions } from "../../screens/options.ts";
import { choosePages, type FoundPage, planPictures } from "../../screens/plan.ts";

const PERSONAS = ["signed-out", "medarbejder", "leder"];
const EVERYTHING: Options = readOptions([], PERSONAS);

const page = (
  persona: string | null,
  routeId: FoundPage["routeId"],
  address: string,
  look = "",
): FoundPage => ({ persona, routeId, address, content: `${address} ${look}`, likeness: look });

describe("which pages get a picture", () => {
  it("takes a page without records once for everybody to whom it says the same", () => {
    const found = [
      page(null, "saved", "/gemte"),
      page("medarbejder", "saved", "/gemte"),
      page(null, "home", "/", "signed out"),
      page("medarbejder", "home", "/", "signed in"),
    ];
    expect(choosePages(found)).toEqual([found[0], found[2], found[3]]);
  });

  it("takes a record for each look, whoever opens it, and no more than three for one person", () => {
    const looks = ["open", "open", "closed", "cancelled", "draft", "closed"];
    const found = looks.map((look, place) => page("leder", "opportunity", `/muligheder/${place}`, look));
    const other = page("medarbejder", "opportunity", "/muligheder/9", "closed");
    expect(choosePages([...found, other]).map(({ likeness }) => likeness)).toEqual([
      "open",
      "closed",
      "cancelled",
    ]);
  });

  it("takes a page that everybody has by its parts, and no more than eight looks of one page in all", () => {
    const found = ["a", "b", "c"].flatMap((persona) =>
      [1, 2, 3].map((place) => page(persona, "opportunity", `/muligheder/${place}`, `${persona} ${place}`)),
    );
    expect(choosePages(found)).toHaveLength(8);
    const help = (persona: string, words: string) => ({
      ...page(persona, "help", "/hjaelp", "tour"),
      content: words,
    });
    expect(choosePages([help("leder", "Svar"), help("medarbejder", "Søg")])).toHaveLength(1);
    const held = (persona: string) => ({
      ...page(persona, "profile.held", "/profil/kan", "a form"),
      content: `What ${persona} can do`,
    });
    expect(choosePages([held("leder"), held("medarbejder")])).toHaveLength(1);
  });

  it("takes each in every width and language, under a name of its own", () => {
    const found = [
      page("leder", "leader.release", "/leder/a", "waiting"),
      page("leder", "leader.release", "/leder/b", "answered"),
    ];
    expect(planPictures(found, EVERYTHING).map(({ file }) => file)).toEqual([
      "leder/leader.release-390-da.png",
      "leder/leader.release-1280-da.png",
      "leder/leader.release-390-en.png",
      "leder/leader.release-1280-en.png",
      "leder/leader.release-2-390-da.png",
      "leder/leader.release-2-1280-da.png",
      "leder/leader.release-2-390-en.png",
      "leder/leader.release-2-1280-en.png",
    ]);
  });

  it("keeps the names of a narrowed run as they are in a whole one", () => {
    const found = [
      page("medarbejder", "opportunity", "/muligheder/a", "open"),
      page("leder", "opportunity", "/muligheder/a", "open"),
      page("leder", "opportunity", "/muligheder/b", "own"),
      page("leder", "home", "/", "leder"),
    ];
    const options = readOptions(
      "--persona leder --page opportunity --width 390 --lang en".split(" "),
      PERSONAS,
    );
    expect(planPictures(found, options)).toEqual([
      {
        persona: "leder",
        routeId: "opportunity",
        address: "/muligheder/b",
        width: 390,
        language: "en",
        file: "leder/opportunity-390-en.png",
      },
    ]);
  });
});

describe("the words of the command", () => {
  it("takes several values, and everything where nothing is said", () => {
    expect(EVERYTHING).toEqual({
      personas: null,
      pages: null,
      widths: [390, 1280],
      languages: ["da", "en"],
      whole: true,
    });
    expect(readOptions(["--persona", "leder,signed-out"], PERSONAS)).toMatchObject({
      personas: ["leder", "signed-out"],
      whole: false,
    });
  });

  it("says in one line what may stand there", () => {
    expect(() => readOptions(["--persona", "chef"], PERSONAS)).toThrow(
      /^--persona chef is not one of signed-out, medarbejder, leder$/,
    );
    expect(() => readOptions(["--page", "forside"], PERSONAS)).toThrow(
      /^--page forside is not one of home, opportunities,/,
    );
    expect(() => readOptions(["--width", "400"], PERSONAS)).toThrow(/^--width 400 is not one of 390, 1280$/);
    expect(() => readOptions(["--lang", "sv"], PERSONAS)).toThrow(/^--lang sv is not one of da, en$/);
    expect(() => readOptions(["--size", "1"], PERSONAS)).toThrow(/^option --size is not one of/);
    expect(() => readOptions(["--lang"], PERSONAS)).toThrow(/^--lang needs a value$/);
  });
});

describe("finding the pages", () => {
  it("opens the pages of the table and the records that they lead to, and no address twice", async () => {
    const pages: Record<string, string> = {
      "/muligheder": '<main><a href="/muligheder/a">A</a><a href="/muligheder/b">B</a></main>',
      "/muligheder/a": '<main><a href="/muligheder/a/soeg?fra=a&amp;til=b">Søg</a></main>',
      "/muligheder/b":
        '<main><a class="x" href="/muligheder/a#top">A</a><a href="https://x.dk/">x</a></main>',
      "/muligheder/a/soeg?fra=a&til=b": "<main></main>",
    };
    const asked: string[] = [];
    const found = await findPages("medarbejder", routes, async (address) => {
      asked.push(address);
      return pages[address] ?? null;
    });
    expect(found.map(({ routeId, address }) => [routeId, address])).toEqual([
      ["opportunities", "/muligheder"],
      ["opportunity", "/muligheder/a"],
      ["opportunity", "/muligheder/b"],
      ["apply", "/muligheder/a/soeg?fra=a&til=b"],
    ]);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it("knows a fixed address from one with a record in it", () => {
    expect(routeIdOf("/vaert/nyt-opslag")).toBe("host.new");
    expect(routeIdOf("/vaert/op-1")).toBe("host.posting");
    expect(routeIdOf("/kompetenceoverblik.csv")).toBe("overview.csv");
    expect(routeIdOf("/andre/steder")).toBeNull();
  });

  it("tells what a page says from what it is made of", () => {
    const html = (name: string, state: string, once: string) =>
      `<header>${once}</header><main><h1>${name}</h1><h2>Vælg en tid</h2><p class="${state}">x</p><input type="hidden" value="${once}"></main>`;
    expect(contentOf(html("A", "now", "1"))).toBe(contentOf(html("A", "now", "2")));
    expect(contentOf(html("A", "now", "1"))).not.toBe(contentOf(html("B", "now", "1")));
    expect(likenessOf(html("A", "now", "1"))).toBe(likenessOf(html("B", "now", "2")));
    expect(likenessOf(html("A", "now", "1"))).not.toBe(likenessOf(html("A", "done", "1")));
  });
});

it("lists every picture that lies there under its persona, in the order of the table", () => {
  const files = ["leder/leader-390-da.png", "leder/home-1280-da.png", "states/not-found-390-da.png"];
  const gallery = galleryOf(files, ["signed-out", "leder"]);
  const shown = [...gallery.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file);
  expect(shown).toEqual(["leder/home-1280-da.png", "leder/leader-390-da.png", "states/not-found-390-da.png"]);
  expect(gallery).toContain("### leader · `/leder`");
});
