import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareSchedule } from "../../../app/domain/jobs/index.server.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";

const POSTING = "opportunity-rot-aarhus-sagsoverblik";

let app: TestApp;
let mette: Visitor;
let peter: Visitor;
let karen: Visitor;
let id: string;

beforeAll(async () => {
  app = await testApp();
  await prepareSchedule(app.rokade.jobs);
  mette = await app.signedIn("medarbejder");
  peter = await app.signedIn("leder");
  karen = await app.signedIn("vaertsleder");
});
afterAll(() => app.close());

const text = async (visitor: Visitor, path: string) => {
  const response = await visitor.get(path);
  expect(response.status).toBe(200);
  return response.text();
};
const to = (response: Response) => response.headers.get("location") ?? "";
const page = {
  apply: `/muligheder/${POSTING}/soeg`,
  write: (step: number) => `/mine-ansoegninger/${id}/skriv?trin=${step}`,
  case: () => `/mine-ansoegninger/${id}`,
  withdraw: () => `/mine-ansoegninger/${id}/traek-tilbage`,
  release: () => `/leder/${id}`,
  applicants: `/vaert/${POSTING}/ansoegere`,
  applicant: () => `/vaert/ansoegere/${id}`,
};

// One journey in the order in which it happens: each test goes on from the one before it.
describe("from application to completed rotation, without script", () => {
  it("the employee begins, and a second beginning continues the draft", async () => {
    expect(await text(mette, page.apply)).toContain("Karen Lund læser ansøgningen");
    const begun = await mette.post(page.apply, await mette.form(page.apply));
    expect(begun.status).toBe(303);
    id = /ansoegninger\/([^/]+)\/skriv/.exec(to(begun))?.[1] ?? "";
    expect(id).not.toBe("");
    expect(to(await mette.get(page.apply))).toBe(`/mine-ansoegninger/${id}/skriv`);
  });

  it("empty answers are named, and what was typed is kept", async () => {
    const form = await mette.form(page.write(1));
    const answer = await mette.post(page.write(1), { ...form, purpose: "Lære <b>nyt</b>", benefit: " " });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain("<title>Fejl: Formål – Rokade</title>");
    expect(html).toContain("Lære &lt;b&gt;nyt&lt;/b&gt;");
    expect(html.match(/Skriv, hvad borgerne og din arbejdsplads får ud af det/g)).toHaveLength(2);
    expect(html).toContain('href="#benefit"');
  });

  it("a half-written draft can be put aside and is there again", async () => {
    const form = await mette.form(page.write(1));
    const closed = await mette.post(page.write(1), { ...form, purpose: "Halvt", videre: "luk" });
    expect(to(closed)).toBe("/mine-ansoegninger?besked=gemt");
    expect(await text(mette, page.write(1))).toContain("Halvt");
    expect(await text(mette, page.write(3))).toContain("Udbyttet mangler");
  });

  it("the second of two open pages is told, and both texts are shown", async () => {
    const form = await mette.form(page.write(1));
    await mette.post(page.write(1), { ...form, purpose: "Skrevet på telefonen", benefit: "Det ene" });
    const late = await mette.post(page.write(1), {
      ...form,
      _once: `${form["_once"]}-late`,
      purpose: "Skrevet på computeren",
      benefit: "Det andet",
    });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("Skrevet på computeren");
    expect(html).toContain("Skrevet på telefonen");
    const again = await mette.form(page.write(1));
    const saved = await mette.post(page.write(1), {
      ...again,
      purpose: "Lære at lede på tværs af forvaltninger.",
      benefit: "Borgerne får ét svar.",
    });
    expect(to(saved)).toBe(page.write(2));
  });

  it("a date that does not exist is named at its field", async () => {
    const form = await mette.form(page.write(2));
    expect(form["startsOn.year"]).toBe("2027");
    const wrong = await mette.post(page.write(2), { ...form, "startsOn.day": "31", "startsOn.month": "2" });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("Skriv en dato, der findes");
    expect(to(await mette.post(page.write(2), form))).toBe(page.write(3));
  });

  it("the host sees nothing until it is sent, and sending tells who is asked and by when", async () => {
    expect((await karen.get(page.applicant())).status).toBe(404);
    expect(await text(mette, page.write(3))).toContain("Peter Krogh svarer senest");
    const form = await mette.form(page.write(3));
    const [first, second] = await Promise.all([
      mette.post(page.write(3), form),
      mette.post(page.write(3), form),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(to(first)).toBe(`${page.case()}?besked=sendt`);
    const receipt = await text(mette, to(first));
    expect(receipt).toContain("Din ansøgning er sendt");
    expect(receipt).toContain("Peter Krogh svarer senest");
    expect(await text(karen, page.applicants)).toContain("Mette Holm");
  });

  it("the leader finds it in the inbox, must give a reason for no, and says yes", async () => {
    expect(await text(peter, "/leder")).toContain("Mette Holm vil gerne være væk");
    const form = await peter.form(page.release());
    const without = await peter.post(page.release(), { ...form, answer: "no" });
    expect(without.status).toBe(400);
    const html = await without.text();
    expect(html).toContain('href="#reason"');
    expect(html).toMatch(/name="answer" (?:checked="" )?value="no"(?: checked="")?/);
    const answered = await peter.post(page.release(), { ...form, answer: "yes" });
    expect(to(answered)).toBe(`${page.release()}?besked=sendt`);
    expect(await text(peter, to(answered))).toContain("Du sagde ja");
    expect(await text(mette, page.case())).toContain("Din leder sagde ja");
  });

  it("only the asked leader reads the question, and only the host the applicant", async () => {
    expect((await karen.get(page.release())).status).toBe(404);
    expect((await peter.get(page.applicant())).status).toBe(404);
    expect((await peter.get(page.case())).status).toBe(404);
    expect((await mette.get(page.release())).status).toBe(403);
  });

  it("the look at the applicant stands in the look-up log", async () => {
    const looks = await app.rokade.db.read.lookupEntry.findMany({
      where: { viewerId: "person-vaertsleder", subjectId: "person-medarbejder" },
    });
    expect(looks.some(({ purpose }) => purpose === "applicant_choice")).toBe(true);
    const asked = await app.rokade.db.read.lookupEntry.findMany({
      where: { viewerId: "person-leder", subjectId: "person-medarbejder", purpose: "release_answer" },
    });
    expect(asked.length).toBeGreaterThan(0);
  });

  it("the host offers, the applicant says yes, and the agreement stands", async () => {
    const form = await karen.form(page.applicant());
    const none = await karen.post(page.applicant(), { ...form, choice: "decline", reason: " " });
    expect(none.status).toBe(400);
    const offered = await karen.post(page.applicant(), { ...form, choice: "offer" });
    expect(to(offered)).toBe(`${page.applicant()}?besked=offered`);
    expect(await text(mette, page.case())).toContain("Sig ja eller nej til pladsen");
    const answer = await mette.form(page.case());
    const accepted = await mette.post(page.case(), { ...answer, act: "accept_offer" });
    expect(to(accepted)).toBe(`${page.case()}?besked=svar`);
    expect(await text(mette, to(accepted))).toContain("Aftalen er på plads");
    expect(await text(karen, page.applicants)).toContain("Der er ingen ledige pladser.");
  });

  it("it can no longer be withdrawn, and the page says so", async () => {
    expect(await text(mette, page.withdraw())).toContain("Ansøgningen kan ikke trækkes tilbage nu");
  });

  it("the scheduled job starts and ends it by the clock, and the hours stand in the ledger once", async () => {
    app.clock.set("2027-02-02T09:00:00Z");
    mette = await app.signedIn("medarbejder");
    await app.runJobs();
    expect(await text(mette, page.case())).toContain("Du er i gang");
    app.clock.set("2027-08-03T09:00:00Z");
    await app.runJobs();
    await app.runJobs();
    const entries = await app.rokade.db.read.uptakeEntry.findMany({
      where: { idempotencyKey: `application:${id}` },
    });
    expect(entries).toMatchObject([{ channel: "on_the_job", hours: 288.5, personId: "person-medarbejder" }]);
  });

  it("back at work, the applicant writes what came home, and the leader reads it", async () => {
    mette = await app.signedIn("medarbejder");
    peter = await app.signedIn("leder");
    expect(await text(mette, page.case())).toContain("Skriv, hvad du tog med hjem");
    const form = await mette.form(page.case());
    expect((await mette.post(page.case(), { ...form, act: "complete", learned: "" })).status).toBe(400);
    const done = await mette.post(page.case(), {
      ...form,
      act: "complete",
      learned: "Vi har vendt køen om.",
    });
    const html = await text(mette, to(done));
    expect(html).toContain("Forløbet er gennemført");
    expect(html).toContain("288,5 timer");
    expect(await text(peter, page.release())).toContain("Vi har vendt køen om.");
  });
});
