import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStage, type Stage } from "./stage.ts";

const right = { svar1: "1", svar2: "0", svar3: "2" };
const slug = "data-i-kernedriften";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe("a course taken from the platform", () => {
  it("opens on its first screen, is read page by page, and its result arrives", async () => {
    const { browser, screen } = await stage.launch();
    expect(screen.url).toBe(`${stage.sandbox.origin}/kursus/${slug}`);
    expect(screen.html).toContain("<h1>Data i kernedriften</h1>");
    let page = await browser.follow(screen, "Begynd kurset");
    for (let number = 2; number <= 4; number++) page = await browser.follow(page, "Næste side");
    await stage.sandbox.scores.settled();
    expect(stage.platform.posted).toEqual([
      {
        userId: "sub-1",
        timestamp: "2026-03-02T09:00:00.000Z",
        activityProgress: "InProgress",
        gradingProgress: "NotReady",
      },
    ]);
    const quiz = await browser.follow(page, "Gå til afslutningen");
    await stage.pass(60);
    const finished = await browser.submit(quiz, { ...right, svar3: "0" });
    expect(finished.url).toBe(`${stage.sandbox.origin}/kursus/${slug}/faerdig`);
    expect(finished.html).toContain("<h1>Du er færdig</h1>");
    expect(finished.html).toContain("Du svarede rigtigt på 2 af 3 spørgsmål.");
    expect(finished.html).toContain("Resultatet er nået frem til Rokade.");
    expect(finished.html).toContain(
      `<a class="button" href="${stage.platform.origin}/min-laering">Tilbage til Rokade</a>`,
    );
    expect(stage.platform.data.scores).toMatchObject([
      {
        lineItemId: `li-${slug}`,
        score: {
          userId: "sub-1",
          activityProgress: "Completed",
          gradingProgress: "FullyGraded",
          points: { given: 2, maximum: 3 },
          timestamp: new Date("2026-03-02T09:01:00Z"),
        },
      },
    ]);
  });

  it("with a reflection at its end counts as 1 of 1, and what was written is kept nowhere", async () => {
    const { browser } = await stage.launch(undefined, "samtalen-der-udvikler");
    const ending = await browser.get(`${stage.sandbox.origin}/kursus/samtalen-der-udvikler/afslutning`);
    const finished = await browser.submit(ending, { svar1: "Min hemmelige plan", svar2: "I maj" });
    expect(finished.html).toContain("<h1>Du er færdig</h1>");
    expect(stage.platform.data.scores).toMatchObject([{ score: { points: { given: 1, maximum: 1 } } }]);
    expect(await readFile(join(stage.folder, "store.json"), "utf8")).not.toContain("hemmelige");
  });

  it("says that it is in progress once, however often it is opened", async () => {
    const { browser } = await stage.launch();
    await browser.get(`${stage.sandbox.origin}/kursus/${slug}/side/1`);
    await browser.get(`${stage.sandbox.origin}/kursus/${slug}/side/2`);
    const again = await stage.launch(browser);
    await browser.get(`${stage.sandbox.origin}/kursus/${slug}/side/1`);
    await stage.sandbox.scores.settled();
    expect(again.screen.html).toContain("Fortsæt kurset");
    expect(stage.platform.posted).toHaveLength(1);
  });

  it("sends its result again on request: the very same, which the platform counts once", async () => {
    const { browser } = await stage.launch();
    const quiz = await browser.get(`${stage.sandbox.origin}/kursus/${slug}/afslutning`);
    const finished = await browser.submit(quiz, right);
    await stage.pass(3600);
    const again = await browser.submit(finished);
    expect(again.html).toContain("Det er sendt 2 gange.");
    expect(stage.platform.posted).toHaveLength(2);
    expect(stage.platform.posted[1]).toEqual(stage.platform.posted[0]);
    expect(stage.platform.data.scores).toHaveLength(1);
  });

  it("taken again sends a later result", async () => {
    const { browser } = await stage.launch();
    const address = `${stage.sandbox.origin}/kursus/${slug}/afslutning`;
    await browser.submit(await browser.get(address), { ...right, svar1: "0" });
    await browser.submit(await browser.get(address), right);
    expect(stage.platform.posted).toMatchObject([
      { scoreGiven: 2, timestamp: "2026-03-02T09:00:00.000Z" },
      { scoreGiven: 3, timestamp: "2026-03-02T09:00:00.001Z" },
    ]);
    expect(stage.platform.data.scores).toMatchObject([{ score: { points: { given: 3 } } }]);
  });

  it("where the platform wants no result, sends none and says so", async () => {
    const { browser } = await stage.launch(undefined, slug, "&uden-resultat");
    await browser.get(`${stage.sandbox.origin}/kursus/${slug}/side/1`);
    const quiz = await browser.get(`${stage.sandbox.origin}/kursus/${slug}/afslutning`);
    const finished = await browser.submit(quiz, right);
    expect(finished.html).toContain("Dette kursus sender ikke resultater til Rokade.");
    expect(finished.html).not.toContain("Send resultatet igen");
    await stage.sandbox.scores.settled();
    expect(stage.platform.posted).toEqual([]);
  });
});

describe("a result that the platform does not take", () => {
  it("is sent again with growing pauses until it is acknowledged", async () => {
    const { browser } = await stage.launch();
    stage.platform.setDown(true);
    const quiz = await browser.get(`${stage.sandbox.origin}/kursus/${slug}/afslutning`);
    const finished = await browser.submit(quiz, right);
    expect(finished.html).toContain("Resultatet er ikke nået frem til Rokade endnu.");
    for (const pause of [1, 2, 4]) await stage.pass(pause);
    expect(stage.platform.data.scores).toEqual([]);
    stage.platform.setDown(false);
    await stage.pass(7);
    expect(stage.platform.data.scores).toEqual([]);
    await stage.pass(1);
    expect(stage.platform.data.scores).toMatchObject([{ score: { points: { given: 3, maximum: 3 } } }]);
    const seen = await browser.get(`${stage.sandbox.origin}/kursus/${slug}/faerdig`);
    expect(seen.html).toContain("Resultatet er nået frem til Rokade.");
    await stage.pass(3600);
    expect(stage.platform.posted).toHaveLength(1);
  });

  it("survives a restart and is sent then", async () => {
    const { browser } = await stage.launch();
    stage.platform.setDown(true);
    const quiz = await browser.get(`${stage.sandbox.origin}/kursus/${slug}/afslutning`);
    await browser.submit(quiz, right);
    await stage.restart();
    stage.platform.setDown(false);
    await stage.pass(1);
    expect(stage.platform.data.scores).toMatchObject([{ score: { activityProgress: "Completed" } }]);
  });
});

describe("a restart in the middle", () => {
  it("keeps progress and keys, for a person who comes again", async () => {
    const first = await stage.launch();
    await first.browser.get(`${stage.sandbox.origin}/kursus/${slug}/side/1`);
    await first.browser.get(`${stage.sandbox.origin}/kursus/${slug}/side/2`);
    await stage.sandbox.scores.settled();
    const keys = await (await fetch(`${stage.sandbox.origin}/.well-known/jwks.json`)).json();
    await stage.restart();
    expect(await (await fetch(`${stage.sandbox.origin}/.well-known/jwks.json`)).json()).toEqual(keys);
    const { browser, screen } = await stage.launch();
    expect(screen.html.match(/\(læst\)/g)).toHaveLength(2);
    const next = await browser.follow(screen, "Fortsæt kurset");
    expect(next.url).toBe(`${stage.sandbox.origin}/kursus/${slug}/side/3`);
    await stage.sandbox.scores.settled();
    expect(stage.platform.posted).toHaveLength(1);
  });

  it("finds its store readable by its owner alone", async () => {
    await stage.launch();
    const { mode } = await stat(join(stage.folder, "store.json"));
    expect(mode & 0o777).toBe(0o600);
  });
});
