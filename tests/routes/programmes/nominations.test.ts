import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp, type Visitor } from "../../setup/app.ts";

const TEXTS = {
  strengths: "Finder fejlen, før den når borgeren.",
  potential: "Har ledet en gruppe på fem i et halvt år.",
  coreTask: "Færre borgere ringer to gange.",
};
const PROGRAMME = "opportunity-talent-vestjylland";

describe("nominating and accepting", () => {
  let app: TestApp;
  let peter: Visitor;
  let mette: Visitor;
  beforeAll(async () => {
    app = await testApp();
    [peter, mette] = await Promise.all([app.signedIn("leder"), app.signedIn("medarbejder")]);
  });
  afterAll(() => app.close());

  const send = async (nomineeId: string, given: Record<string, string> = {}) => {
    const fields = await peter.form(`/indstillinger/ny?mulighed=${PROGRAMME}`);
    return peter.post("/indstillinger/ny", { ...fields, nomineeId, ...TEXTS, ...given });
  };
  const count = () => app.rokade.db.read.nomination.count();

  it("goes from the leader's form by the nominee's yes to the secretariat", async () => {
    const camilla = await app.signedIn("plus-sekretariat");
    const response = await send("person-medarbejder");
    expect(response.status).toBe(303);
    const address = response.headers.get("Location")?.replace(/\?.*/, "") ?? "";
    expect(address).toMatch(/^\/indstillinger\/[\w-]+$/);
    expect(await (await peter.get(`${address}?besked=sendt`)).text()).toContain(
      "Indstillingen er sendt til Mette Holm.",
    );
    expect((await camilla.get(address)).status).toBe(404);

    const html = await (await mette.get(address)).text();
    for (const text of Object.values(TEXTS)) expect(html).toContain(text);
    const form = await mette.form(address);
    const answered = await mette.post(address, { ...form, act: "accept" });
    expect(answered.status).toBe(303);
    expect(await (await mette.get(address)).text()).toContain("Du sagde ja.");
    expect(await (await peter.get(address)).text()).toContain("Mette Holm sagde ja.");
    expect((await camilla.get(address)).status).toBe(200);

    const looks = await app.rokade.db.read.lookupEntry.findMany({
      where: { subjectId: "person-medarbejder" },
      select: { viewerId: true, purpose: true },
    });
    expect(looks).toContainEqual({ viewerId: "person-leder", purpose: "nomination" });
    expect(looks).toContainEqual({
      viewerId: "person-plus-sekretariat",
      purpose: "nomination_endorsement",
    });
    expect(looks.filter(({ viewerId }) => viewerId === "person-medarbejder")).toEqual([]);
  });

  it("tells the second of two windows, shows the new state and keeps what was typed", async () => {
    const address = "/indstillinger/nomination-01";
    const form = await mette.form(address);
    const first = await mette.post(address, { ...form, act: "decline", reason: "Ikke nu." });
    expect(first.status).toBe(303);
    const second = await mette.post(address, {
      ...form,
      _once: `${form._once}-other`.slice(-40),
      act: "accept",
    });
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain("<title>Fejl: ");
    expect(html).toContain("Du sagde nej.");
  });

  it("names each field that is missing, and keeps the rest", async () => {
    const before = await count();
    const response = await send("", { strengths: " ", potential: "Beholdes <b>her</b>" });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('href="#nomineeId"');
    expect(html).toContain('href="#strengths"');
    expect(html).not.toContain('href="#potential"');
    expect(html).toContain("Beholdes &lt;b&gt;her&lt;/b&gt;</textarea>");
    expect(html.match(/Vælg en medarbejder/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await count()).toBe(before);
  });

  it("refuses a text that is too long, and keeps it", async () => {
    const long = "æ".repeat(601);
    const response = await send("person-0014", { coreTask: long });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`${long}</textarea>`);
  });

  it.each([
    ["somebody else's staff", "person-0055", "som du er nærmeste leder for"],
    ["oneself", "person-leder", "Du kan ikke indstille dig selv"],
  ])("refuses %s with the field named", async (_, nomineeId, words) => {
    const before = await count();
    const response = await send(nomineeId);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
    expect(await count()).toBe(before);
  });

  it("finds no programme that is not one, and says when one is closed", async () => {
    expect((await peter.get("/indstillinger/ny?mulighed=opportunity-findes-ikke")).status).toBe(404);
    expect((await peter.get("/indstillinger/ny?mulighed=opportunity-rot-aarhus-sagsoverblik")).status).toBe(
      404,
    );
    const closed = await peter.get("/indstillinger/ny?mulighed=opportunity-plus-direktoerer");
    expect(await closed.text()).toContain("Forløbet tager ikke imod indstillinger");
  });

  it("keeps what was typed when the programme closes meanwhile, and offers the others", async () => {
    const id = "opportunity-talent-spot";
    const fields = await peter.form(`/indstillinger/ny?mulighed=${id}`);
    await app.rokade.db.write((tx) => tx.opportunity.update({ where: { id }, data: { state: "closed" } }));
    const response = await peter.post(`/indstillinger/ny?mulighed=${id}`, {
      ...fields,
      nomineeId: "person-0014",
      ...TEXTS,
    });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain("Forløbet tager ikke længere imod indstillinger");
    expect(html).toContain('id="opportunityId"');
    for (const text of Object.values(TEXTS)) expect(html).toContain(text);
  });

  it.each(["topleder", "hr", "plus-sekretariat", "vaertsleder", "systemadministrator"])(
    "does not exist for %s before the nominee has accepted, to read or to act on",
    async (persona) => {
      const other = await app.signedIn(persona);
      const address = "/indstillinger/nomination-05";
      expect((await other.get(address)).status).toBe(404);
      const posted = await other.post(address, { _once: "t".repeat(32), _version: "1", act: "accept" });
      expect(posted.status).toBe(404);
    },
  );

  it("lets the nominator take it back, and the nominee see that it was", async () => {
    const response = await send("person-0015");
    const address = response.headers.get("Location")?.replace(/\?.*/, "") ?? "";
    const form = await peter.form(address);
    expect((await peter.post(address, { ...form, act: "withdraw" })).status).toBe(303);
    expect(await (await peter.get(address)).text()).toContain("Du har trukket indstillingen tilbage.");
  });
});
