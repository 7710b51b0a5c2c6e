import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
const headingOf = (html: string) => /<h2 id="antal">(.*?)<\/h2>/.exec(html)?.[1];

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
    const { status, html } = await page(nobody, "/muligheder?q=psykiatri&sektor=municipality");
    expect(status).toBe(200);
    expect(headingOf(html)).toBe("Ingen muligheder om »psykiatri«");
    expect(html).toContain("Fjern »Kommune«</a> – giver ");
    expect(html).toMatch(/Fjern »Kommune«<\/a> – giver [1-9]\d* muligheder/);
    expect(titlesOf(html)).toHaveLength(3);
    const unknown = await page(nobody, "/muligheder?q=zzzzqqqq");
    expect(unknown.html).toContain('value="zzzzqqqq"');
    expect(titlesOf(unknown.html)).toHaveLength(3);
  });

  it.each([
    "q=%27%22%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "q=%00%F0%9F%92%A9",
    `q=${"a%20".repeat(600)}`,
    "q=a%22%20OR%201%3D1%20--%20NEAR(x)%20*",
    "side=999999&sektor=&varighed=constructor&type=__proto__&sorter=toString",
    "side=0&side=2&sted=%2e%2e&kompetence=hasOwnProperty",
  ])("answers %s like any other address", async (query) => {
    const { status, html } = await page(nobody, `/muligheder?${query}`);
    expect(status).toBe(200);
    expect(html).not.toContain("<script>alert");
    expect((await nobody.get(`/muligheder.data?${query}`)).status).toBe(200);
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
