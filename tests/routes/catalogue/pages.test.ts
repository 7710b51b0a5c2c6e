import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Suggested } from "../../../app/components/suggest.ts";
import { indexOpportunity } from "../../../app/domain/catalogue/index.server.ts";
import { SearchUnavailable } from "../../../app/ports/search-engine.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";
import { TEST_NOW } from "../../setup/world.ts";

const AARHUS = "opportunity-rot-aarhus-sagsoverblik";

let app: TestApp;
let nobody: Visitor;
let mette: Visitor;

beforeAll(async () => {
  app = await testApp();
  nobody = app.visitor();
  mette = await app.signedIn("medarbejder");
});
afterAll(() => app.close());

const page = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path);
  return { status: answer.status, html: plain(await answer.text()) };
};
/** What is read on a page: without the markers that React puts between texts. */
const plain = (html: string) => html.replaceAll("<!-- -->", "");
const titlesOf = (html: string) =>
  [...html.matchAll(/<h3 class="rk-card__title"><a [^>]*>(.*?)<\/a>/g)].map((match) => match[1] ?? "");
const headingOf = (html: string) => /<h2 id="antal"[^>]*>(.*?)<\/h2>/.exec(html)?.[1];

describe("/muligheder", () => {
  it("shows the open opportunities to anybody, ten on a page, the nearest deadline first", async () => {
    const open = await app.rokade.db.read.opportunity.findMany({
      where: { state: "published", visibility: "public", deadline: { gte: TEST_NOW.slice(0, 10) } },
      orderBy: { deadline: "asc" },
    });
    const { html } = await page(nobody, "/muligheder");
    expect(headingOf(html)).toBe(`${open.length} muligheder`);
    expect(titlesOf(html)).toHaveLength(10);
    const first = open.filter(({ deadline }) => deadline === open[0]?.deadline);
    expect(first.map(({ title }) => title)).toContain(titlesOf(html)[0]);
    expect(html).toMatch(/Søg senest .*\u00a0– om\u00a02\u00a0dage/);
    expect(html).not.toContain("Passer til dig:");
    const second = await page(nobody, "/muligheder?side=2");
    expect(titlesOf(second.html).some((title) => titlesOf(html).includes(title))).toBe(false);
    const last = Math.ceil(open.length / 10);
    expect(titlesOf((await page(nobody, `/muligheder?side=${last}`)).html)).toHaveLength(
      open.length - (last - 1) * 10,
    );
  });

  it("searches, narrows, counts and says so", async () => {
    const { html } = await page(nobody, "/muligheder?q=digitalisering&type=rotation&sektor=municipality");
    const [, count] = /^(\d+) rotationsforløb om »digitalisering«$/.exec(headingOf(html) ?? "") ?? [];
    const found = await app.rokade.db.read.opportunity.findMany({
      where: { title: { in: titlesOf(html) }, state: "published" },
      include: { organisation: true },
    });
    expect(titlesOf(html)).toHaveLength(Math.min(10, Number(count)));
    expect(found.length).toBeGreaterThanOrEqual(5);
    const kinds = found.map(({ kind, organisation }) => `${kind} ${organisation.sector}`);
    expect(kinds).toContain("rotation municipality");
    expect(html).toContain('href="/muligheder?q=digitalisering&amp;type=rotation"');
    expect(html).toMatch(/name="sektor" disabled="" value="region"/);
  });

  it("tells somebody who is signed in why it fits, and puts the best fit first", async () => {
    const { html } = await page(mette, "/muligheder?type=rotation");
    expect(html).toContain("Passer bedst til mig");
    expect(titlesOf(html)[0]).toBe("Projektleder til nyt overblik over borgerens sager");
    expect(html).toContain(
      "du kan projektledelse og digitalt mindset og vil lære <strong>samarbejde på tværs af sektorer og brugercentreret design</strong>",
    );
  });

  it("helps when nothing is found: what each removal gives, and the nearest", async () => {
    const { status, html } = await page(nobody, "/muligheder?q=anklagemyndigheden&sektor=municipality");
    expect(status).toBe(200);
    expect(headingOf(html)).toBe("Ingen muligheder om »anklagemyndigheden«");
    expect(html).toContain("Fjern »Kommune«</a> – giver ");
    expect(html).toMatch(/Fjern »Kommune«<\/a> – giver [1-9]\d* mulighed/);
    expect(titlesOf(html)).toHaveLength(3);
    const unknown = await page(nobody, "/muligheder?q=zzzzqqqq");
    expect(unknown.html).toContain('value="zzzzqqqq"');
    expect(titlesOf(unknown.html)).toHaveLength(3);
  });

  it("counts what goes when two filters are both in the way", async () => {
    const { html } = await page(nobody, "/muligheder?q=anklagemyndigheden&sektor=municipality&uger-til=1");
    expect(headingOf(html)).toMatch(/^Ingen muligheder om/);
    expect(html).toMatch(/Fjern alle filtre<\/a> – giver [1-9]/);
    expect(html).not.toContain("Fjern »Kommune«</a>");
  });

  it("says which word to take away, and what that gives", async () => {
    // An engine that finds nothing as long as the one word is there.
    const picky = await testApp(
      {},
      {
        change: (rokade) => ({
          ...rokade,
          search: {
            ...rokade.search,
            search: (query) =>
              rokade.search.search(query.text.includes("alfa") ? { ...query, text: "zzzzqqqq" } : query),
          },
        }),
      },
    );
    try {
      const { html } = await page(picky.visitor(), "/muligheder?q=alfa+ledelse&sektor=state");
      expect(html).toMatch(
        /<a href="\/muligheder\?q=ledelse&amp;sektor=state">Fjern »alfa« fra søgningen<\/a> – giver [1-9]/,
      );
      expect(html).not.toContain("Fjern »ledelse« fra søgningen");
    } finally {
      await picky.close();
    }
  });

  it("tells what holds all the words from what holds nearly all", async () => {
    const { html } = await page(nobody, "/muligheder?q=projektledelse+digitalisering");
    const [, all = ""] = /Passer på alle ord: (\d+)/.exec(html) ?? [];
    const [, nearly = ""] = /Passer næsten: (\d+)/.exec(html) ?? [];
    expect(headingOf(html)).toContain(`${Number(all) + Number(nearly)} muligheder`);
    expect(html.indexOf("Passer på alle ord")).toBeLessThan(html.indexOf("Passer næsten"));
    expect((await page(nobody, "/muligheder?q=digitalisering")).html).not.toContain("Passer på alle ord");
    const none = await page(nobody, "/muligheder?q=kvantefysik+ledelse");
    expect(none.html).toContain("Ingen passer på alle ord.");
  });

  it("shows the kommuner of a region once it is chosen, and one of them narrows it", async () => {
    const region = await page(nobody, "/muligheder?sted=1082");
    expect(region.html).toContain('aria-label="Kommuner i Region Midtjylland"');
    expect((await page(nobody, "/muligheder")).html).not.toContain("Kommuner i Region");
    const aarhus = await page(nobody, "/muligheder?sted=1082&sted=0751");
    const alone = await page(nobody, "/muligheder?sted=0751");
    expect(headingOf(aarhus.html)).toBe(headingOf(alone.html));
    expect(aarhus.html).toContain('href="/muligheder?sted=1082"');
  });

  it("measures from the workplace of those it knows, and says so to the others", async () => {
    const near = await page(mette, "/muligheder?afstand=25");
    expect(near.html).toContain("Højst 25 km væk");
    expect(near.html).toMatch(/type="radio" name="afstand" checked="" value="25"/);
    const other = await page(nobody, "/muligheder?afstand=25");
    expect(other.html).toContain("Vi har set bort fra: afstand. Afstand virker, når du er logget ind");
    expect(other.html).not.toContain('name="afstand"');
  });

  it("keeps the organisation that was chosen, and takes it away by its chip", async () => {
    const { html } = await page(nobody, "/muligheder?organisation=org-municipality-0751&sektor=municipality");
    expect(titlesOf(html).length).toBeGreaterThan(0);
    expect(html).toContain('<input type="hidden" name="organisation" value="org-municipality-0751"/>');
    expect(html).toContain('href="/muligheder?sektor=municipality"');
    expect((await page(nobody, "/muligheder?organisation=nobody")).html).toContain(
      "Vi har set bort fra: organisation.",
    );
  });

  it.each([
    "q=%27%22%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "q=%00%F0%9F%92%A9",
    `q=${"a%20".repeat(600)}`,
    "q=a%22%20OR%201%3D1%20--%20NEAR(x)%20*",
    "side=999999&sektor=kirken&varighed=constructor&type=__proto__&sorter=toString",
    "start=2027-13&frist=-1&pris=__proto__&afstand=1e9&uger-fra=%F0%9F%92%A9&organisation=%00&uger-til=9999",
    "side=0&side=2&sted=%2e%2e&kompetence=hasOwnProperty",
  ])("answers %s like any other address", async (query) => {
    const { status, html } = await page(nobody, `/muligheder?${query}`);
    expect(status).toBe(200);
    expect(html).not.toContain("<script>alert");
    expect((await nobody.get(`/muligheder.data?${query}`)).status).toBe(200);
  });

  it("sends a form without script on to the address of what was chosen", async () => {
    const answer = await nobody.get("/muligheder?q=data&sektor=&uger-fra=&uger-til=4&sprog=en&x=");
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      302,
      "/muligheder?q=data&uger-til=4&sprog=en",
    ]);
    expect((await nobody.get("/muligheder?q=")).headers.get("Location")).toBe("/muligheder");
  });

  it("names what it did not understand", async () => {
    const { html } = await page(nobody, "/muligheder?sektor=kirken&side=x");
    expect(html).toContain("Vi har set bort fra: side, sektor.");
  });

  it("says plainly that the search is down, and still shows what must be decided first", async () => {
    const down = await testApp(
      {},
      {
        change: (rokade) => ({
          ...rokade,
          search: { ...rokade.search, search: () => Promise.reject(new SearchUnavailable("gone")) },
        }),
      },
    );
    try {
      const { status, html } = await page(down.visitor(), "/muligheder?q=data");
      expect(status).toBe(200);
      expect(html).toContain("Søgningen virker ikke lige nu");
      expect(titlesOf(html).length).toBeGreaterThan(5);
      expect((await down.visitor().get("/api/v1/opportunities")).status).toBe(503);
    } finally {
      await down.close();
    }
  });

  it("answers from its own index when the search server is away, says so, and stays ready", async () => {
    const away = await testApp({ SEARCH_ENGINE: "meilisearch", MEILI_URL: "http://127.0.0.1:1" });
    try {
      const visitor = away.visitor();
      const { status, html } = await page(visitor, "/muligheder?q=data");
      expect(status).toBe(200);
      expect(html).toContain("Søgeserveren svarer ikke.");
      expect(titlesOf(html).length).toBeGreaterThan(5);
      expect(await (await visitor.get("/api/v1/opportunities")).json()).toMatchObject({ engine: "embedded" });
      expect((await visitor.get("/readyz")).status).toBe(200);
      expect((await page(nobody, "/muligheder?q=data")).html).not.toContain("Søgeserveren");
    } finally {
      await away.close();
    }
  });
});

describe("/muligheder/forslag", () => {
  const suggested = async (visitor: Visitor, query: string) => {
    const answer = await visitor.get(`/muligheder/forslag?${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Suggested;
  };
  const hrefs = ({ groups }: Suggested) => groups.flatMap(({ options }) => options.map(({ href }) => href));

  it("answers where each suggestion leads, keeping what is chosen, the search itself last", async () => {
    const answer = await suggested(nobody, "q=projektled&sektor=municipality&side=3");
    const all = hrefs(answer);
    expect(answer.status).toBe(`${all.length} forslag`);
    expect(all[0]).toBe("/muligheder?sektor=municipality&kompetence=project-management");
    expect(all.at(-1)).toBe("/muligheder?q=projektled&sektor=municipality");
    for (const address of all) expect((await nobody.get(address)).status, address).toBe(200);
    const organisation = hrefs(await suggested(nobody, "q=aarhus"));
    expect(organisation).toContain("/muligheder?organisation=org-municipality-0751");
  });

  it("answers in the reader's language, and its links keep it", async () => {
    const { groups } = await suggested(nobody, "q=projekt&sprog=en");
    expect(groups.map(({ label }) => label)).toContain("Competences");
    expect(groups[0]?.options[0]).toMatchObject({ text: "Project management" });
    expect(groups[0]?.options[0]?.href).toContain("sprog=en");
  });

  it.each(["", "q=", "q=a", "q=%00", "q=%22%20OR%201%3D1", `q=${"a".repeat(5000)}`, "q=%F0%9F%92%A9&side=x"])(
    "answers %s",
    async (query) => {
      const { groups } = await suggested(nobody, query);
      expect(Array.isArray(groups)).toBe(true);
    },
  );
});

describe("/muligheder/:id", () => {
  it("shows the parts in their order, and the one act for the kind and the reader", async () => {
    const { html } = await page(mette, `/muligheder/${AARHUS}`);
    const places = ["1. Det skal du lave", "2. Det lærer du", "3. Det kræver det", "4. Vilkår"].map((part) =>
      html.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(html).toContain(
      `<a class="button button-primary" href="/muligheder/${AARHUS}/soeg">Søg pladsen</a>`,
    );
    expect(html).toContain("Det har du");
  });

  it("asks a reader who is not signed in to do so, and brings them back", async () => {
    const { html } = await page(nobody, `/muligheder/${AARHUS}`);
    expect(html).toContain(`href="/log-ind?videre=%2Fmuligheder%2F${AARHUS}"`);
    expect(html).toContain("Log ind for at søge");
  });

  it.each([
    ["medarbejder", "plus-nye-ledere", "Din leder kan indstille dig."],
    ["leder", "plus-nye-ledere", "/indstillinger/ny?mulighed=opportunity-plus-nye-ledere"],
    ["topleder", "dir-krise-paa-tvaers", "Sådan melder du dig til"],
    ["medarbejder", "netvaerk-aarhus-digitalisering", "Sådan melder du dig til"],
    ["vaertsleder", "rot-aarhus-sagsoverblik", "Ret opslaget"],
  ])("offers %s the act of %s", async (persona, id, expected) => {
    const { html } = await page(await app.signedIn(persona), `/muligheder/opportunity-${id}`);
    expect(html).toContain(expected);
    expect(html).not.toContain("Søg pladsen");
  });

  it("tells that the deadline has passed, with three like it and no button", async () => {
    const { html } = await page(mette, "/muligheder/opportunity-rot-lolland-femern");
    expect(html).toContain("Fristen er udløbet 12.\u00a0november");
    expect(titlesOf(html)).toHaveLength(3);
    expect(html).not.toContain("Søg pladsen");
  });

  it("is in English for those who ask, and says that the text is Danish", async () => {
    const { html } = await page(nobody, `/muligheder/${AARHUS}?sprog=en`);
    expect(html).toContain("What you will do");
    expect(html).toContain("Written in Danish");
    expect(html).toContain('<span lang="da">Projektleder til nyt overblik');
  });

  it("does not exist for others as long as it is a draft", async () => {
    expect((await nobody.get("/muligheder/no-such-id")).status).toBe(404);
  });
});

describe("saving", () => {
  it("puts an opportunity on one's list, once, and comes back to the card", async () => {
    await app.rokade.db.write((tx) =>
      tx.savedOpportunity.deleteMany({ where: { personId: "person-medarbejder" } }),
    );
    const list = "/muligheder?type=rotation";
    const action = `/muligheder/${AARHUS}/gem`;
    const form = await mette.form(list, action);
    expect(form).toMatchObject({ gem: "1", videre: list });
    for (let press = 0; press < 2; press += 1) {
      const answer = await mette.post(action, form);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe(`${list}#mulighed-${AARHUS}`);
    }
    const saved = await page(mette, "/gemte");
    expect(titlesOf(saved.html)).toEqual(["Projektleder til nyt overblik over borgerens sager"]);
    await mette.post(action, await mette.form("/gemte", action));
    expect((await page(mette, "/gemte")).html).toContain("Du har ikke gemt noget endnu");
  });

  it("never leads to another site, and asks for a sign-in first", async () => {
    const elsewhere = await mette.post(`/muligheder/${AARHUS}/gem`, { gem: "1", videre: "//evil.example" });
    expect(elsewhere.headers.get("Location")).toBe(`/#mulighed-${AARHUS}`);
    const answer = await nobody.post(`/muligheder/${AARHUS}/gem`, { gem: "1" });
    expect(answer.headers.get("Location")).toBe(`/log-ind?videre=%2Fmuligheder%2F${AARHUS}%2Fgem`);
    expect((await mette.post(`/muligheder/${AARHUS}/gem`, { gem: "måske" })).status).toBe(400);
  });
});

describe("what somebody may not see", () => {
  it("is found by no parameter of the search, and by no suggestion", async () => {
    const { db, search } = app.rokade;
    const hidden = "opportunity-rot-aarhus-sagsoverblik";
    const marker = "Zxqhemmelig";
    await db.write((tx) =>
      tx.opportunity.update({
        where: { id: hidden },
        data: { title: `${marker} plads`, visibility: "organisation" },
      }),
    );
    await indexOpportunity({ db, search, opportunityId: hidden });
    const ways = [
      `q=${marker}`,
      "organisation=org-municipality-0751",
      "sted=0751",
      "sted=1082&afstand=100",
      "kompetence=project-management&sektor=municipality",
      "start=2027-02",
      "frist=7&frist=14&frist=30",
      "pris=gratis&uger-fra=1",
      `q=${marker}&sorter=newest&side=2`,
    ];
    for (const visitor of [nobody, mette])
      for (const way of ways)
        for (const path of [
          `/muligheder?${way}`,
          `/muligheder.data?${way}`,
          `/muligheder/forslag?${way}&q=zxq`,
        ]) {
          const text = (await (await visitor.get(path)).text()).replaceAll(way.slice(2), "");
          expect(text, path).not.toContain(`${marker} plads`);
          expect(text, path).not.toContain(hidden);
        }
    const karen = await app.signedIn("vaertsleder");
    expect((await page(karen, `/muligheder?q=${marker}`)).html).toContain(`${marker} plads`);
  });
});
