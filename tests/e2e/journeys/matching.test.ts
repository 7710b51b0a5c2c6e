import { expect, it } from "vitest";
import { inBothBrowsers } from "./stage.ts";

const METTE = "person-medarbejder";

inBothBrowsers({}, (stage) => {
  it("a person reads why something fits, sets it aside with a reason, and takes that back", async () => {
    const { read } = stage();
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    const dismissed = () =>
      read.dismissedOpportunity.findMany({ where: { personId: METTE }, orderBy: { dismissedAt: "desc" } });
    const before = (await dismissed()).length;
    await mette.open("/muligheder?type=rotation");
    const card = page.locator("article").first();
    const title = await card.getByRole("heading").innerText();
    expect(await card.innerText()).not.toContain("Taler for");
    await mette.keys.press(card.locator("summary"));
    await card.getByText(/\d af \d kompetencer/).waitFor();

    expect(await mette.press(card.getByRole("button", { name: /^Ikke interesseret/ }))).toBe(303);
    await mette.at("Du har valgt den fra");
    await mette.sees(title);
    await mette.keys.tick(page.getByRole("radio", { name: "Det er for langt væk" }));
    expect(await mette.press("Gem årsag")).toBe(303);
    await mette.at("Muligheder");
    expect(page.url()).toMatch(/\?type=rotation$/);
    expect(await page.locator("article").first().innerText()).not.toContain(title);
    expect((await dismissed())[0]).toMatchObject({ reason: "too_far" });

    await mette.open("/gemte");
    await mette.follow("Se dem, du har valgt fra", "Valgt fra");
    await mette.sees("Din årsag: Det er for langt væk");
    expect(await mette.press(page.getByRole("button", { name: `Fortryd ${title}` }))).toBe(303);
    await mette.at("Valgt fra");
    expect(await dismissed()).toHaveLength(before);
  });

  it("a person chooses a competency profile as target, and goes on to what teaches the most of what is missing", async () => {
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    await mette.open("/profil");
    await mette.follow("Vælg et andet mål", "Kompetenceprofiler");
    await mette.follow("Leder af digital omstilling", "Leder af digital omstilling");
    expect(await mette.press(page.getByRole("button", { name: /^Vælg som mål i stedet/ }))).toBe(303);
    await mette.sees("Dit mål");
    await mette.sees(/^Profilen: .* · \d niveau(er)? at lære$/);
    const all = page.getByRole("link", { name: /^Se alle \d+ muligheder/ }).first();
    const [, count = ""] = /alle (\d+)/.exec(await all.innerText()) ?? [];
    await mette.follow(all, "Muligheder");
    await page.getByRole("heading", { level: 2, name: new RegExp(`^${count} muligheder`) }).waitFor();
    await mette.open("/profil");
    await mette.sees("Leder af digital omstilling");
  });
});
