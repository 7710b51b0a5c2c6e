import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";

let app: TestApp;
let karen: Visitor;

beforeAll(async () => {
  app = await testApp();
  karen = await app.signedIn("vaertsleder");
});
afterAll(() => app.close());

const NEW = "/vaert/nyt-opslag";
const words: Record<string, string | string[]> = {
  kind: "rotation",
  modelId: "secondment",
  title: "Tovholder på drivhusforsøget",
  summary: "Vi prøver noget nyt i Borgerservice.",
  tasks: "Du samler holdet.",
  learning: "Du lærer at samle et hold.",
  "startsOn.day": "1",
  "startsOn.month": "2",
  "startsOn.year": "2027",
  "endsOn.day": "30",
  "endsOn.month": "4",
  "endsOn.year": "2027",
  "deadline.day": "15",
  "deadline.month": "12",
  "deadline.year": "2026",
  "levels[]": ["employee", "aspiring"],
  "competences[]": ["project-management", "citizen-service"],
};

async function send(path: string, fields: Record<string, string | string[]>, visitor = karen) {
  const form = await visitor.form(path);
  const answer = await visitor.post(path, { ...form, ...fields });
  return { status: answer.status, location: answer.headers.get("Location") ?? "", html: await answer.text() };
}
const plain = (html: string) => html.replaceAll("<!-- -->", "");
const get = async (path: string, visitor = karen) => plain(await (await visitor.get(path)).text());
const foundBy = async (text: string) =>
  (await (await app.visitor().get(`/api/v1/opportunities?q=${text}`)).json()) as { total: number };

describe("a leader posts an opportunity", () => {
  it("is told that full time is not 30 hours: in a draft alone, and beside all that is missing to publish", async () => {
    const wrong = { ...words, workload: "full_time", hoursPerWeek: "30", learning: "" };
    const hours = "Fuld tid er 37 timer om ugen. Skriv 37, eller vælg deltid";
    const draft = await send(NEW, { ...wrong, handling: "gem" });
    expect(draft.status).toBe(400);
    expect(draft.html).toContain(hours);
    expect(draft.html).not.toContain("Skriv, hvad man lærer");
    const published = await send(NEW, { ...wrong, handling: "offentliggoer" });
    expect(published.status).toBe(400);
    expect(published.html).toContain(hours);
    expect(published.html).toContain("Skriv, hvad man lærer");
    expect(published.html).toContain('value="30"');
    expect((await send(NEW, { ...wrong, workload: "part_time", handling: "gem" })).status).toBe(303);
  });

  it("keeps a draft, shows it as it will look, publishes it, and it is found at once", async () => {
    const draft = await send(NEW, { ...words, handling: "gem" });
    expect(draft.status).toBe(303);
    const edit = draft.location.replace(/\?.*/, "");
    expect(edit).toMatch(/^\/vaert\/[^/]+$/);
    expect(await get(draft.location)).toContain("Kladden er gemt.");
    const id = edit.slice("/vaert/".length);
    expect((await app.visitor().get(`/muligheder/${id}`)).status).toBe(404);
    expect((await (await app.signedIn("leder")).get(edit)).status).toBe(404);

    const titled = { title: "Tovholder med et andet navn" };
    const preview = await send(edit, { ...titled, handling: "vis" });
    expect(preview.status).toBe(200);
    expect(plain(preview.html)).toContain("Intet er gemt endnu.");
    expect(preview.html).toContain("<h2>Tovholder med et andet navn</h2>");
    expect(preview.html).toMatch(/name="title"[^>]*value="Tovholder med et andet navn"/);
    expect(await get(edit)).not.toContain("Tovholder med et andet navn");
    const own = await get(`/muligheder/${id}`);
    expect(own).toContain("Kun du kan se opslaget");
    expect(own).toContain("Tovholder på drivhusforsøget");
    expect((await foundBy("drivhusforsøget")).total).toBe(0);

    const published = await send(edit, { handling: "offentliggoer" });
    expect(published.location).toBe(`/muligheder/${id}?besked=offentliggjort`);
    await app.runJobs();
    expect((await foundBy("drivhusforsøget")).total).toBe(1);
    expect(await get("/vaert")).toContain("Tovholder på drivhusforsøget");

    const closed = await send(edit, { handling: "luk" });
    expect(closed.location).toBe(`${edit}?besked=lukket`);
    await app.runJobs();
    expect((await foundBy("drivhusforsøget")).total).toBe(0);
    expect(await get(`/muligheder/${id}`, app.visitor())).toContain("Opslaget er lukket");
  });

  it("sees how a published posting will look before readers do, and keeps what was typed", async () => {
    const { location } = await send(NEW, {
      ...words,
      title: "Drivhuset om vinteren",
      handling: "offentliggoer",
    });
    const id = location.replace(/^.*\/|\?.*$/g, "");
    const edit = `/vaert/${id}`;
    const changed = { title: "Drivhuset om sommeren", tasks: "" };
    const preview = await send(edit, { ...changed, handling: "vis" });
    expect(preview.status).toBe(200);
    expect(preview.html).toContain("<h2>Drivhuset om sommeren</h2>");
    expect(await get(`/muligheder/${id}`, app.visitor())).toContain("Drivhuset om vinteren");
    expect(await app.rokade.db.read.opportunity.findUnique({ where: { id } })).toMatchObject({
      title: "Drivhuset om vinteren",
      version: 2,
    });
  });

  it("is told every field that is missing, with all that was typed kept", async () => {
    const answer = await send(NEW, {
      handling: "offentliggoer",
      title: "Kort",
      tasks: "Mit arbejde & <mit> ansvar",
      "deadline.day": "31",
      "deadline.month": "1",
      "deadline.year": "2026",
    });
    expect(answer.status).toBe(400);
    const html = plain(answer.html);
    expect(html).toContain("<title>Fejl: Nyt opslag – Rokade</title>");
    for (const error of [
      "Skriv en overskrift på mindst 8 tegn",
      "Vælg en ordning",
      "Skriv kort, hvad pladsen går ud på",
      "Skriv, hvad man lærer",
      "Skriv første dag",
      "Ansøgningsfristen er allerede udløbet. Vælg en senere dag",
      "Vælg mindst én kompetence",
    ])
      expect(html.split(error).length - 1, error).toBeGreaterThanOrEqual(2);
    expect(html).toContain('href="#startsOn"');
    expect(html).toContain('id="startsOn"');
    expect(html).toContain("Mit arbejde &amp; &lt;mit&gt; ansvar");
    expect(html).toMatch(/name="deadline\.day"[^>]*value="31"/);
  });

  it("makes one posting of two presses", async () => {
    const form = { ...(await karen.form(NEW)), ...words, title: "Kun én gang, tak", handling: "gem" };
    const [first, second] = [await karen.post(NEW, form), await karen.post(NEW, form)];
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(await app.rokade.db.read.opportunity.count({ where: { title: "Kun én gang, tak" } })).toBe(1);
  });
});

describe("two sign-ins change the same posting", () => {
  it("tells the second, keeps what they typed, shows what is saved, and overwrites nothing", async () => {
    const created = await send(NEW, { ...words, title: "Til to på én gang", handling: "gem" });
    const edit = created.location.replace(/\?.*/, "");
    const again = await app.signedIn("vaertsleder");
    const [mine, theirs] = [await karen.form(edit), await again.form(edit)];
    await karen.post(edit, { ...mine, ...words, title: "Karens nye titel", seats: "3", handling: "gem" });
    const late = await again.post(edit, { ...theirs, ...words, title: "Den sene titel", handling: "gem" });
    expect(late.status).toBe(409);
    const html = plain(await late.text());
    expect(html).toContain("Opslaget er ændret, efter at du åbnede det");
    expect(html).toContain("Karens nye titel");
    expect(html).toMatch(/name="title"[^>]*value="Den sene titel"/);
    const id = edit.slice("/vaert/".length);
    const saved = await app.rokade.db.read.opportunity.findUniqueOrThrow({ where: { id } });
    expect([saved.title, saved.seats]).toEqual(["Karens nye titel", 3]);

    const version = /name="_version" value="(\d+)"/.exec(html)?.[1] ?? "";
    const knowing = await again.post(edit, {
      ...(await again.form(edit)),
      ...words,
      title: "Den sene titel",
      _version: version,
      handling: "gem",
    });
    expect(knowing.status).toBe(303);
  });
});

it("is for leaders", async () => {
  const mette = await app.signedIn("medarbejder");
  expect((await mette.get("/vaert")).status).toBe(403);
  expect((await mette.post(NEW, { handling: "gem" })).status).toBe(403);
});
