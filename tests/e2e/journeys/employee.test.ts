import { expect, it } from "vitest";
import { applicationAt, BENEFIT, PURPOSE } from "./applying.ts";
import { inDanish, weekdayFrom } from "./days.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

const TITLE = "Digitalisering af byggesager: Gør ventetiden synlig";
const purpose = "Jeg vil lære at skrive til borgeren midt i en sag,\nikke kun når den er slut.";
const benefit = "Vi får færre opkald, og borgeren kan planlægge sin sommer.";
const WAIT = { timeout: 60_000 };

const addressesOn = ({ page }: Walker) =>
  page.locator("main article h3 a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
const addressOf = ({ page }: Walker) => Object.fromEntries(new URL(page.url()).searchParams);

/** What the database says of the opportunities with these titles, in the same order. */
async function opportunitiesOf({ read }: Stage, addresses: readonly (string | null)[]) {
  const ids = addresses.map((address) => address?.split("/").at(-1) ?? "");
  const rows = await read.opportunity.findMany({
    where: { id: { in: ids }, state: "published" },
    include: { organisation: true },
  });
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`No published opportunity ${id}`);
    return { sector: row.organisation.sector, deadline: row.deadline ?? "" };
  });
}

inBothBrowsers({}, (stage) => {
  it("an employee finds what fits, applies and follows the case", async () => {
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;

    // The front page says what fits, and why.
    await mette.at("Hej Mette");
    const fits = page.getByRole("region", { name: "Passer til dig" }).locator("article");
    expect(await fits.count()).toBe(3);
    for (const card of await fits.all())
      expect(await card.innerText()).toMatch(/Passer til dig: (du (kan|vil lære|leder efter) .+)/);

    // Past the menu, and back to it.
    await mette.keys.press(page.getByRole("link", { name: "Gå til sidens indhold" }));
    await mette.keys.to(fits.getByRole("link").first());

    // Search, page, facet and order: all of it stands in the address.
    await mette.follow(page.getByRole("navigation").getByRole("link", { name: "Muligheder" }), "Muligheder");
    await mette.keys.write(page.locator("#q"), "digitalisering");
    await mette.keys.press(page.getByRole("button", { name: "Søg", exact: true }));
    await mette.sees(/^\d+ muligheder om »digitalisering«$/);
    expect(addressOf(mette)).toEqual({ q: "digitalisering" });
    const first = await addressesOn(mette);
    expect(first).toHaveLength(10);
    await mette.keys.press(page.getByRole("link", { name: "Næste" }));
    await page.getByRole("link", { name: "Forrige" }).waitFor();
    expect(addressOf(mette)).toEqual({ q: "digitalisering", side: "2" });
    const second = await addressesOn(mette);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((address) => first.includes(address))).toEqual([]);

    const counted = page.getByRole("checkbox", { name: /^Kommune/ });
    await mette.keys.tick(counted);
    await mette.keys.press(page.getByRole("button", { name: "Vis resultater" }));
    await page.getByRole("link", { name: "Fjern filter: Kommune" }).waitFor();
    expect(addressOf(mette)).toEqual({ q: "digitalisering", sektor: "municipality" });
    const inMunicipalities = await opportunitiesOf(stage(), await addressesOn(mette));
    expect(new Set(inMunicipalities.map(({ sector }) => sector))).toEqual(new Set(["municipality"]));
    expect(inMunicipalities.length).toBeLessThan(first.length + second.length);

    await mette.keys.select(page.getByLabel("Sortér efter"), "Frist først");
    await mette.keys.press(page.getByRole("button", { name: "Sortér" }));
    await expect.poll(() => addressOf(mette), WAIT).toMatchObject({ sorter: "deadline" });
    const deadlines = async () =>
      (await opportunitiesOf(stage(), await addressesOn(mette))).map(({ deadline }) => deadline);
    const inOrder = inMunicipalities.map(({ deadline }) => deadline).sort();
    const nearestFirst = async () => {
      const shown = await deadlines();
      const isSorted = shown.join() === shown.toSorted().join();
      return shown.length > 0 && isSorted && (shown[0] ?? "") <= (inOrder[0] ?? "");
    };
    await expect.poll(nearestFirst, WAIT).toBe(true);

    // The address alone brings the same list, to a colleague too.
    const lars = await stage().walker("Lars Bundgaard");
    await lars.open(page.url());
    expect(await addressesOn(lars)).toEqual(await addressesOn(mette));

    // An answer that is missing is named, and what was typed is kept.
    await mette.keys.write(page.locator("#q"), "byggesager ventetiden synlig");
    await mette.keys.press(page.getByRole("button", { name: "Søg", exact: true }));
    await mette.follow(TITLE, TITLE);
    await mette.follow("Søg pladsen", "Søg pladsen");
    expect(await mette.press("Begynd ansøgning")).toBe(303);
    await mette.at("Formål");
    await mette.fill(PURPOSE, purpose);
    expect(await mette.press("Gem og fortsæt")).toBe(400);
    expect(await page.title()).toMatch(/^Fejl:/);
    const summary = page.getByRole("alert");
    expect(await summary.innerText()).toContain("Der er én ting at rette");
    await mette.keys.press(
      summary.getByRole("link", { name: "Skriv, hvad borgerne og din arbejdsplads får ud af det" }),
    );
    const field = page.getByRole("textbox", { name: BENEFIT });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("textbox", { name: PURPOSE }).inputValue()).toBe(purpose);
    await mette.keys.write(field, benefit);
    expect(await mette.press("Gem og fortsæt")).toBe(303);

    // The period stands there as the posting has it.
    await mette.at("Periode");
    await mette.fill("Hvor fleksibel er du? (kan udelades)", "Jeg kan begynde en måned senere.");
    expect(await mette.press("Gem og fortsæt")).toBe(303);
    await mette.at("Tjek dine svar");
    for (const answer of [...purpose.split("\n"), benefit, "Jeg kan begynde en måned senere."])
      await mette.sees(answer);
    const due = weekdayFrom(stage().day(14));
    await mette.sees(`Peter Krogh svarer senest`);
    expect(await mette.press("Send ansøgning")).toBe(303);

    // The case: who acts now and by when, and the way ahead.
    await mette.at(TITLE);
    await mette.sees("Din ansøgning er sendt");
    const next = page.getByRole("heading", { name: /^Peter Krogh svarer senest/ });
    expect(await next.innerText()).toContain(inDanish(due));
    const journey = page.getByRole("region", { name: "Dit forløb" });
    const steps = await journey.getByRole("listitem").allInnerTexts();
    expect(steps[0]).toContain("Du sendte din ansøgning");
    expect(steps[1]).toContain("Din leder svarer");
    expect(steps[1]).toContain(inDanish(due));
    expect(steps.at(-1)).toContain("Du er tilbage på din arbejdsplads");

    const path = new URL(page.url()).pathname;
    const application = await applicationAt(stage(), path);
    expect(application).toMatchObject({
      applicantId: "person-medarbejder",
      leaderId: "person-leder",
      state: "submitted",
      release: "waiting",
      releaseDueOn: due,
      purpose,
      benefit,
    });
    expect(application.steps.map(({ step, actorId }) => [step, actorId])).toEqual([
      ["submit_and_ask", "person-medarbejder"],
    ]);

    await mette.follow(page.getByRole("link", { name: "Mine ansøgninger" }).first(), "Mine ansøgninger");
    const row = page.getByRole("listitem").filter({ hasText: TITLE }).last();
    expect(await row.innerText()).toContain("Venter på din leder");
    expect(await row.innerText()).toContain(inDanish(due));
  });
});
