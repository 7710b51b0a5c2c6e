import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import { textOf } from "../../setup/html.ts";
import type { Visitor } from "../../setup/visitor.ts";

const POSTING = "opportunity-rot-aarhus-sagsoverblik";
const METTE = "person-medarbejder";

let app: TestApp;
let nobody: Visitor;
let mette: Visitor;
let karen: Visitor;

beforeAll(async () => {
  app = await testApp();
  nobody = app.visitor();
  mette = await app.signedIn("medarbejder");
  karen = await app.signedIn("vaertsleder");
});
afterAll(() => app.close());

const html = async (visitor: Visitor, path: string) =>
  (await (await visitor.get(path)).text()).replaceAll("<!-- -->", "");
const to = (response: Response) => response.headers.get("location") ?? "";
const cardsOf = (page: string) =>
  [...page.matchAll(/<article class="rk-card">.*?<\/article>/gs)].map(([card]) => card);

describe("the breakdown of a match", () => {
  it("can be opened on each card, without script: for, against and not known, and no number alone", async () => {
    const [card = ""] = cardsOf(await html(mette, "/muligheder?type=rotation"));
    const fit = textOf(/<details class="rk-fit">.*?<\/details>/s.exec(card)?.[0] ?? "");
    expect(fit).toMatch(/Taler for 4 af 4 kompetencer · du leder efter rotation/);
    expect(fit).toContain("Taler ikke for Samme sektor som din");
    expect(fit).toContain("Det ved vi ikke");
    expect(fit).not.toMatch(/point|score/i);
    expect(await html(nobody, "/muligheder?type=rotation")).not.toContain("rk-fit");
  });

  it("names each competence with its gap on the page, and leads to where the profile is changed", async () => {
    const page = await html(mette, `/muligheder/${POSTING}`);
    const text = textOf(page);
    expect(text).toContain(
      "Samarbejde på tværs af sektorer nyt for dig, og du vil kunne det selv: 3 niveauer at lære",
    );
    expect(text).toContain("Projektledelse du gør det selv");
    expect(page).toContain('href="/profil/oensker#startsFrom"');
    expect(page).toContain('href="/profil#arbejdsgiver"');
    const english = textOf(await html(mette, `/muligheder/${POSTING}?sprog=en`));
    expect(english).toContain("What you have not told us");
  });
});

describe("»Ikke interesseret«", () => {
  const dismissPage = `/muligheder/${POSTING}/ikke-interesseret`;

  it("is said with one press, asks for a reason, is undone from the list, and tells the host nothing", async () => {
    const list = "/muligheder?type=rotation";
    const pressed = await mette.post(dismissPage, await mette.form(list, dismissPage));
    expect(pressed.status).toBe(303);
    expect(to(pressed)).toBe(`${dismissPage}?videre=${encodeURIComponent(list)}`);
    const asks = await html(mette, to(pressed));
    expect(asks).toContain("<h1>Du har valgt den fra</h1>");
    const forms = await mette.forms(to(pressed));
    expect(forms.filter(({ fields }) => fields.some(({ name }) => name === "vaelg"))).toHaveLength(2);
    const reason = { videre: list, vaelg: "fra", aarsag: "my_leader" };
    expect(to(await mette.post(dismissPage, reason))).toBe(list);

    const first = cardsOf(await html(mette, list))[0] ?? "";
    expect(first).not.toContain(POSTING);
    const found = cardsOf(await html(mette, "/muligheder?q=overblik+over+borgerens+sager"));
    const marked = found.find((card) => card.includes(POSTING)) ?? "";
    expect(textOf(marked)).toContain("Du har valgt den fra.");
    expect(await html(mette, "/")).not.toContain(POSTING);

    const own = textOf(await html(mette, "/gemte/valgt-fra"));
    expect(own).toContain("Din årsag: Min leder kan ikke undvære mig");
    for (const path of [`/vaert/${POSTING}`, `/vaert/${POSTING}/ansoegere`, `/muligheder/${POSTING}`])
      expect(await html(karen, path)).not.toMatch(/valgt den fra|my_leader/);

    const undone = await mette.post(dismissPage, await mette.form("/gemte/valgt-fra", dismissPage));
    expect(to(undone)).toBe(`/gemte/valgt-fra#mulighed-${POSTING}`);
    expect(cardsOf(await html(mette, list))[0]).toContain(POSTING);
  });

  it("takes no reason but those of the list, and sends nobody to another site", async () => {
    const bad = await mette.post(dismissPage, { vaelg: "fra", aarsag: "Min leder Peter er dum" });
    expect(bad.status).toBe(400);
    const away = await mette.post(dismissPage, { vaelg: "fra", aarsag: "", videre: "//ond.example" });
    expect(to(away)).toBe("/");
    await mette.post(dismissPage, { vaelg: "til" });
  });

  it("asks whoever is not signed in to sign in first", async () => {
    expect(to(await nobody.get(dismissPage))).toMatch(/^\/log-ind\?videre=/);
  });
});

describe("the applicants of a posting", () => {
  const list = `/vaert/${POSTING}/ansoegere`;
  const names = (page: string) =>
    [...page.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]+)<\/a>/g)].map(([, name = ""]) => name);
  const counts = (page: string) =>
    [...page.matchAll(/<summary>(\d+) af \d+ kompetence/g)].map(([, count]) => Number(count));

  it("stand by name unless the address asks for what they bring, and are the same people, looked up as before", async () => {
    const lookups = () => app.rokade.db.read.lookupEntry.count({ where: { purpose: "applicant_choice" } });
    const before = await lookups();
    const byName = await html(karen, list);
    const danish = new Intl.Collator("da");
    expect(names(byName)).toEqual(names(byName).toSorted(danish.compare));
    expect(names(byName).length).toBeGreaterThan(2);
    const each = (await lookups()) - before;
    expect(each).toBe(names(byName).length);
    const byMatch = await html(karen, `${list}?orden=match`);
    expect(await lookups()).toBe(before + 2 * each);
    expect(names(byMatch).toSorted()).toEqual(names(byName).toSorted());
    expect(counts(byMatch)).toEqual(counts(byMatch).toSorted((a, b) => b - a));
    expect(byMatch).toContain('aria-sort="descending"');
    expect(names(await html(karen, `${list}?orden=noget-andet`))).toEqual(names(byName));
  });

  it("show which of the asked competences they have, and no level and nothing else", async () => {
    const text = textOf(await html(karen, list));
    expect(text).toContain("Kan allerede");
    expect(text).not.toMatch(/gør det selv|vil lære|niveau/);
  });
});

describe("a competency profile", () => {
  it("can be read by anybody, with what here teaches it", async () => {
    const all = await html(nobody, "/kompetenceprofiler");
    expect(all).toContain('href="/kompetenceprofiler/topleder"');
    expect(all).not.toContain('<form method="post" action="/kompetenceprofiler');
    const page = await html(nobody, "/kompetenceprofiler/leder-af-digital-omstilling");
    expect(page).toContain('href="/muligheder?kompetence=data-based-leadership"');
    expect(textOf(page)).toContain("Log ind, og se, hvad du mangler");
    expect(textOf(page)).not.toMatch(/Dig:/);
    expect((await nobody.get("/kompetenceprofiler/findes-ikke")).status).toBe(404);
  });

  it("is chosen as target, says what one lacks, and is given up", async () => {
    const { write, read } = app.rokade.db;
    const page = "/kompetenceprofiler/projektleder-paa-tvaers";
    const chosen = await mette.post(`${page}/maal`, await mette.form(page, `${page}/maal`));
    expect([chosen.status, to(chosen)]).toEqual([303, page]);
    expect(await read.personTarget.findUnique({ where: { personId: METTE } })).toMatchObject({
      profileId: "projektleder-paa-tvaers",
    });
    const text = textOf(await html(mette, page));
    expect(text).toContain("Profilen: lærer andre det · Dig: gør det selv · 1 niveau at lære");
    expect(text).toContain("Profilen: gør det selv · Dig: står ikke i din profil · 3 niveauer at lære");
    const taught = [...(await html(mette, page)).matchAll(/<ul class="rk-target__teaches">(.*?)<\/ul>/gs)];
    for (const [list] of taught) expect((list.match(/<li/g) ?? []).length).toBeLessThanOrEqual(3);
    expect(textOf(await html(mette, "/profil"))).toContain(
      "Projektleder på tværs. Du har 0 af 8 kompetencer",
    );

    await write((tx) =>
      tx.personCompetence.updateMany({
        where: { personId: METTE, relation: "held", competenceId: "project-management" },
        data: { level: 4 },
      }),
    );
    expect(textOf(await html(mette, "/profil"))).toContain("Du har 1 af 8 kompetencer");
    await mette.post(`${page}/maal`, await mette.form(page, `${page}/maal`));
    expect(await read.personTarget.findUnique({ where: { personId: METTE } })).toBeNull();
    expect(textOf(await html(mette, "/profil"))).toContain("Du har ikke valgt et mål");
  });

  it("has an address for its search that finds the same number", async () => {
    const page = await html(mette, "/kompetenceprofiler/leder-af-digital-omstilling");
    const [, id = "", count = ""] = /kompetence=([\w-]+)">Se alle (\d+) muligheder/.exec(page) ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    expect(textOf(await html(mette, `/muligheder?kompetence=${id}`))).toContain(`${count} muligheder`);
  });
});

it("the council reads what holds people back from the publication alone", async () => {
  const council = await app.signedIn("kompetenceraad");
  const before = await html(council, "/kompetenceoverblik");
  expect(textOf(before)).toContain("Det holder folk tilbage");
  expect(textOf(before)).toMatch(/For langt væk \d+/);
  await app.rokade.db.write((tx) => tx.dismissedOpportunity.deleteMany());
  expect(textOf(await html(council, "/kompetenceoverblik"))).toBe(textOf(before));
  const csv = await (await council.get("/kompetenceoverblik/fravalg.csv")).text();
  expect(csv.split("\n").filter((line) => line.trim() !== "")).toHaveLength(1 + 4 * 7);
});
