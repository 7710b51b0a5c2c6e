import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Window } from "../../setup/browser.ts";
import { at, type Journey, startJourney, stopAtFirstFailure } from "../../setup/journey.ts";
import * as campus from "./campus.ts";
import { expectAsInLedger, type Figures, readOverview } from "./council.ts";
import * as rotation from "./rotation.ts";

/** Journeys 1, 2, 3, 4 and 6 as one life: posted, found, applied for, released, agreed, begun, ended, learnt, counted. */
describe.each([
  ["with script", true],
  ["without script", false],
])("the main job from end to end, %s", (_, javaScriptEnabled) => {
  let journey: Journey;
  let mette: Window;
  let peter: Window;
  let karen: Window;
  let before: Figures;

  stopAtFirstFailure();
  beforeAll(async () => {
    journey = await startJourney({ javaScriptEnabled });
    mette = await journey.person("medarbejder");
    peter = await journey.person("leder");
    karen = await journey.person("vaertsleder");
    before = await readOverview((await journey.person("kompetenceraad")).page, journey);
  });
  afterEach(() => journey?.expectNoProblems());
  afterAll(() => journey?.close());

  it("the host publishes a rotation", () => rotation.publish(karen.page));
  it("the employee finds it by search", () => rotation.find(mette.page, journey));
  it("the employee applies", () => rotation.apply(mette.page));
  it("the leader says yes, and the employee sees it", () => rotation.release(peter.page, mette.page));
  it("the host offers the seat, and the employee accepts", async () => {
    await rotation.offerAndAccept(karen.page, mette.page, journey);
    const { startsOn, endsOn } = rotation.posting;
    expect(await rotation.applicationOf(journey)).toMatchObject({ state: "agreed", startsOn, endsOn });
  });

  it("the employee launches a course in Campus", () => campus.launch(mette.page, journey));
  it("the course sends its result, twice", () => campus.complete(mette.page));
  it("the course stands once in the ledger", () => campus.returnHome(mette.page, journey));

  it("the council sees nothing of it before the figures are published", async () => {
    const { page } = await journey.person("kompetenceraad");
    expect(await readOverview(page, journey)).toEqual(before);
  });

  it("the rotation begins by the calendar", async () => {
    await journey.moveClock(rotation.DURING);
    await rotation.untilApplicationIs(journey, "active");
    mette = await journey.person("medarbejder");
    await mette.page.goto(`${journey.baseUrl}/mine-ansoegninger`);
    expect(await mette.page.locator("main").innerText()).toContain("I gang");
  });

  it("the rotation ends by the calendar, and its learning hours stand once in the ledger", async () => {
    await journey.moveClock(rotation.AFTER);
    await rotation.untilApplicationIs(journey, "returned");
    await journey.moveClock(rotation.AFTER + 1);
    const { id } = await rotation.applicationOf(journey);
    const where = { idempotencyKey: `application:${id}` };
    const entries = await journey.read((read) => read.uptakeEntry.findMany({ where }));
    const { endsOn } = rotation.posting;
    expect(entries).toMatchObject([{ channel: "on_the_job", activity: "rotation", occurredOn: endsOn }]);
    expect(entries[0]?.hours).toBeGreaterThan(10);
  });

  it("the employee writes what came of it", async () => {
    const { page } = await journey.person("medarbejder");
    const { id } = await rotation.applicationOf(journey);
    await page.goto(`${journey.baseUrl}/mine-ansoegninger/${id}`);
    await page
      .locator("[name=learned]")
      .fill("Jeg tog tavlemødet på tværs med hjem. Vi holder det hver tirsdag.");
    await page.locator("button[name=act][value=complete]").click();
    await page.getByText("Gennemført").first().waitFor();
    expect(await rotation.applicationOf(journey)).toMatchObject({ state: "completed" });
    await page.goto(`${journey.baseUrl}/min-laering`);
    await at(page, "Min læring");
  });

  it("the council sees all of it after the figures are published", async () => {
    const published = await journey.command("jobs", "run", "council.publish");
    expect(published).toMatchObject({ code: 0 });
    const { page } = await journey.person("kompetenceraad");
    const after = await readOverview(page, journey);
    expect(after.version).not.toBe(before.version);
    expect(await expectAsInLedger(after, journey)).toBeGreaterThan(20);
    // Few people learnt anything in the smallest cells; a page of figures always has some of those.
    expect(after.csv).toContain("Vises ikke");
  });
});
