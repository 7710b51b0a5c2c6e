import { expect, it } from "vitest";
import { LEVELS } from "../../../app/domain/people/labels.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

const SKILL = "Statistik";
const METTE = "person-medarbejder";

const heldOf = async ({ read }: Stage) =>
  new Map(
    (
      await read.personCompetence.findMany({
        where: { personId: METTE, relation: "held" },
        include: { competence: true },
      })
    ).map(({ competence, level }) => [competence.labelDa, level]),
  );

/** Tabs until the element has the focus, as somebody without a mouse does, and says how many steps it took. */
async function tabTo(
  { page }: Walker,
  role: "link" | "button" | "searchbox" | "radio" | "combobox",
  name: string,
) {
  const wanted = page.locator("main").getByRole(role, { name, exact: true }).first();
  for (let step = 1; step <= 120; step += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted;
  }
  throw new Error(`120 tabs do not reach the ${role} »${name}«`);
}

/** Presses a key that sends a form, and waits for the page after it. */
async function pressKey({ page }: Walker, key: string, method: "GET" | "POST"): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === method);
  await page.keyboard.press(key);
  await answered;
}

inBothBrowsers({}, (stage) => {
  it("a person finds a competence, adds it, changes its level and takes it away", async () => {
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    await mette.open("/profil");
    await mette.at("Mette Holm");
    await mette.sees("Digitaliseringskonsulent, Økonomi og Digitalisering, Vejle Kommune");
    await mette.sees("Kun du ser det.");
    await mette.follow("Ret Det kan du", "Det kan du");

    await page.getByRole("searchbox", { name: "Find en kompetence" }).fill("statistik");
    await page.getByRole("button", { name: "Søg", exact: true }).click();
    await mette.sees(/^\d+ kompetence(r)? om »statistik«/);
    expect(await mette.press("Tilføj til listen")).toBe(400);
    expect(await page.title()).toMatch(/^Fejl:/);
    await page.getByRole("alert").getByRole("link", { name: "Vælg en kompetence", exact: true }).waitFor();
    await page.getByRole("radio", { name: SKILL, exact: true }).check();
    await page.getByLabel("Hvor godt kan du det?").selectOption({ label: "Gør det med hjælp" });
    expect(await mette.press("Tilføj til listen")).toBe(303);
    await mette.sees("Kompetencen står nu på din liste.");
    expect((await heldOf(stage())).get(SKILL)).toBe(2);

    const level = page.getByLabel(`Niveau i ${SKILL}`, { exact: true });
    expect(await level.inputValue()).toMatch(/:2$/);
    await level.selectOption({ label: "Lærer andre det" });
    expect(await mette.press("Gem ændringer")).toBe(303);
    await mette.sees("Din liste er gemt.");
    expect((await heldOf(stage())).get(SKILL)).toBe(4);

    await page.getByRole("checkbox", { name: `Fjern ${SKILL} fra listen` }).check();
    expect(await mette.press("Gem ændringer")).toBe(303);
    expect((await heldOf(stage())).has(SKILL)).toBe(false);
    expect(await page.getByLabel(`Niveau i ${SKILL}`, { exact: true }).count()).toBe(0);
  });

  it("what a person looks for changes what is said of a match, and hides nothing", async () => {
    const { read } = stage();
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    const card = page.getByRole("region", { name: "Passer til dig" }).locator("article").first();
    const title = await card.getByRole("heading").innerText();
    expect(await card.innerText()).not.toContain("som du ønsker");
    const fit = await read.opportunity.findFirstOrThrow({ where: { title, state: "published" } });
    const openFor = async () => {
      await mette.open("/muligheder");
      return page.getByRole("heading", { level: 2, name: /^\d+ muligheder/ }).innerText();
    };
    const all = await openFor();

    await mette.open("/profil/oensker");
    await mette.fill("Mindst, i uger", String(fit.weeks));
    await mette.fill("Højst, i uger", String(fit.weeks - 1));
    expect(await mette.press("Gem ønsker")).toBe(400);
    await mette.sees("Højst skal være lige så meget som mindst eller mere");
    expect(await page.getByRole("textbox", { name: "Mindst, i uger" }).inputValue()).toBe(String(fit.weeks));
    await mette.fill("Højst, i uger", `${fit.weeks} uger`);
    expect(await mette.press("Gem ønsker")).toBe(303);
    await mette.at("Mette Holm");
    await mette.sees("Dine ønsker er gemt.");
    await mette.sees(`${fit.weeks} uger`);

    await mette.open(`/muligheder/${fit.id}`);
    expect(await mette.text()).toMatch(new RegExp(`[Vv]arer ${fit.weeks} uger, som du ønsker`));
    expect(await openFor()).toBe(all);
  });

  it("a person sees who has looked, by name, and takes out everything", async () => {
    const peter = await stage().walker("Peter Krogh");
    await peter.open("/indstillinger");
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    await mette.open("/profil");
    await mette.follow("Hvem har set mine oplysninger", "Hvem har set mine oplysninger");
    const row = page.getByRole("row").filter({ hasText: "Peter Krogh" }).first();
    expect(await row.innerText()).toContain("Afdelingsleder, Vejle Kommune");
    expect(await row.innerText()).toContain("En leder læste eller skrev en indstilling af dig");

    await mette.open("/profil/mine-oplysninger");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hent mine oplysninger som fil" }).click();
    expect((await download).suggestedFilename()).toMatch(/^mine-oplysninger-i-rokade-[\d-]+\.json$/);
    await mette.open("/profil/hvem-har-set");
    await mette.sees("Hentede dine oplysninger");
  });

  it("works from the keyboard alone", async () => {
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    await mette.open("/profil/vil-laere");
    await tabTo(mette, "searchbox", "Find en kompetence");
    await page.keyboard.type("statistik");
    await pressKey(mette, "Enter", "GET");
    await mette.sees(/^\d+ kompetence(r)? om »statistik«/);
    await page.locator("body").click({ position: { x: 1, y: 1 } });
    const radio = page.locator("main").getByRole("radio", { name: SKILL, exact: true });
    await radio.waitFor();
    await tabTo(mette, "searchbox", "Find en kompetence");
    for (let step = 0; step < 12 && !(await isFocused(radio)); step += 1) {
      await page.keyboard.press((await inRadios(mette)) ? "ArrowDown" : "Tab");
    }
    await page.keyboard.press("Space");
    expect(await radio.isChecked()).toBe(true);
    await tabTo(mette, "combobox", "Hvor langt vil du nå?");
    for (const _ of LEVELS.slice(0, 3)) await page.keyboard.press("ArrowDown");
    await tabTo(mette, "button", "Tilføj til listen");
    await pressKey(mette, "Enter", "POST");
    await mette.sees("Kompetencen står nu på din liste.");
    const rows = await stage().read.personCompetence.findMany({
      where: { personId: METTE, relation: "wanted", competence: { labelDa: SKILL } },
    });
    expect(rows.map(({ level }) => level)).toEqual([3]);
  });
});

const isFocused = (locator: ReturnType<Walker["page"]["locator"]>) =>
  locator.evaluate((element) => element === document.activeElement);
const inRadios = ({ page }: Walker) =>
  page.evaluate(() => document.activeElement?.getAttribute("type") === "radio");
