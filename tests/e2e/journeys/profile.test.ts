import { expect, it } from "vitest";
import { inBothBrowsers, type Stage } from "./stage.ts";

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

inBothBrowsers({}, (stage) => {
  it("a person finds a competence, adds it, changes its level and takes it away", async () => {
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    await mette.open("/profil");
    await mette.at("Mette Holm");
    await mette.sees("Digitaliseringskonsulent, Økonomi og Digitalisering, Vejle Kommune");
    await mette.sees("Kun du ser det.");
    await mette.follow("Ret Det kan du", "Det kan du");

    await mette.keys.write(page.getByRole("searchbox", { name: "Find en kompetence" }), "statistik");
    await mette.keys.press(page.getByRole("button", { name: "Søg", exact: true }));
    await mette.sees(/^\d+ kompetence(r)? om »statistik«/);
    expect(await mette.press("Tilføj til listen")).toBe(400);
    expect(await page.title()).toMatch(/^Fejl:/);
    await page.getByRole("alert").getByRole("link", { name: "Vælg en kompetence", exact: true }).waitFor();
    await mette.keys.tick(page.getByRole("radio", { name: SKILL, exact: true }));
    await mette.keys.select(page.getByLabel("Hvor godt kan du det?"), "Gør det med hjælp");
    expect(await mette.press("Tilføj til listen")).toBe(303);
    await mette.sees("Kompetencen står nu på din liste.");
    expect((await heldOf(stage())).get(SKILL)).toBe(2);

    const level = page.getByLabel(`Niveau i ${SKILL}`, { exact: true });
    expect(await level.inputValue()).toMatch(/:2$/);
    await mette.keys.select(level, "Lærer andre det");
    expect(await mette.press("Gem ændringer")).toBe(303);
    await mette.sees("Din liste er gemt.");
    expect((await heldOf(stage())).get(SKILL)).toBe(4);

    await mette.keys.tick(page.getByRole("checkbox", { name: `Fjern ${SKILL} fra listen` }));
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
    await mette.keys.press(page.getByRole("link", { name: "Hent mine oplysninger som fil" }));
    expect((await download).suggestedFilename()).toMatch(/^mine-oplysninger-i-rokade-[\d-]+\.json$/);
    await mette.open("/profil/hvem-har-set");
    await mette.sees("Hentede dine oplysninger");
  });
});
