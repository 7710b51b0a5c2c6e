import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../setup/app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const to = (response: Response) => response.headers.get("location") ?? "";

describe("the leader's other answers", () => {
  const question = "/leder/application-peter-venter";

  it("later needs two days and a reason, and keeps what was typed", async () => {
    const peter = await app.signedIn("leder");
    const form = await peter.form(question);
    const wrong = await peter.post(question, { ...form, answer: "later", "startsOn.day": "1" });
    expect(wrong.status).toBe(400);
    const html = await wrong.text();
    for (const field of ["startsOn", "reason"]) expect(html).toContain(`href="#${field}"`);
    const sent = await peter.post(question, {
      ...form,
      answer: "later",
      "startsOn.day": "1",
      "startsOn.month": "9",
      "startsOn.year": "2027",
      "endsOn.day": "28",
      "endsOn.month": "2",
      "endsOn.year": "2028",
      reason: "Efter budgettet.",
    });
    expect(to(sent)).toBe(`${question}?besked=sendt`);
    expect(await (await peter.get(question)).text()).toContain(
      "1.\u00a0september 2027\u00a0– 28.\u00a0februar 2028",
    );
  });

  it("no answer at all is named", async () => {
    const peter = await app.signedIn("leder");
    const answer = await peter.post(question, await peter.form(question));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Vælg »Ja«, »Ja, men senere« eller »Nej«");
  });

  it("a question that was answered in another window is told, not answered twice", async () => {
    const peter = await app.signedIn("leder");
    const [first, second] = await Promise.all([peter.form(question), peter.form(question)]);
    await peter.post(question, { ...first, answer: "yes" });
    const late = await peter.post(question, { ...second, answer: "no", reason: "Nej." });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("Nogen har ændret sagen");
    expect(html).toContain("Du sagde ja");
  });
});

describe("taking back", () => {
  it("says what happens, asks for no reason, and frees the leader of the question", async () => {
    const mette = await app.signedIn("medarbejder");
    const withdraw = "/mine-ansoegninger/application-mette-loensager/traek-tilbage";
    const html = await (await mette.get(withdraw)).text();
    expect(html).toContain("Pladsen går videre til en anden.");
    const done = await mette.post(withdraw, await mette.form(withdraw));
    expect(to(done)).toBe("/mine-ansoegninger/application-mette-loensager?besked=trukket");
    expect(await (await mette.get(to(done))).text()).toContain("Din ansøgning er trukket tilbage");
  });

  it("deletes a draft", async () => {
    const mette = await app.signedIn("medarbejder");
    const withdraw = "/mine-ansoegninger/application-mette-kladde/traek-tilbage";
    const done = await mette.post(withdraw, await mette.form(withdraw));
    expect(to(done)).toBe("/mine-ansoegninger?besked=slettet");
    expect((await mette.get(withdraw)).status).toBe(404);
  });
});

it("a list without applications, answers or applicants says what to do next", async () => {
  const top = await app.signedIn("topleder");
  expect(await (await top.get("/mine-ansoegninger")).text()).toContain("Du har ingen ansøgninger endnu");
  await app.rokade.db.write((tx) =>
    tx.application.updateMany({ where: { leaderId: "person-topleder" }, data: { release: "released" } }),
  );
  expect(await (await top.get("/leder")).text()).toContain("Ingen venter på dit svar");
  const own = await app.rokade.db.read.opportunity.findFirst({
    where: { host: { id: "person-vaertsleder" }, applications: { none: {} }, state: "published" },
  });
  const karen = await app.signedIn("vaertsleder");
  if (own)
    expect(await (await karen.get(`/vaert/${own.id}/ansoegere`)).text()).toContain("Ingen har søgt endnu.");
});

it("a form without its token or version is turned away in plain words", async () => {
  const mette = await app.signedIn("medarbejder");
  const path = "/mine-ansoegninger/application-mette-kladde/skriv?trin=1";
  const { _version: _, ...form } = await mette.form(path);
  const answer = await mette.post(path, form);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("_version");
});
