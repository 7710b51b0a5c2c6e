import { expect, it } from "vitest";
import { routes } from "../../../app/route-table.js";
import { openOpportunity } from "./applying.ts";
import { inBothBrowsers } from "./stage.ts";
import type { Walker } from "./walker.ts";

const ROTATION = "Digitalisering af byggesager: Gør ventetiden synlig";
const COURSE = "Data i kernedriften";
const PROGRAMME = "PLUS for nye ledere";

const pathOf = ({ page }: Walker) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

inBothBrowsers({}, (stage) => {
  it("anybody reads the catalogue and an opportunity", async () => {
    const anybody = await stage().walker(null);
    await anybody.open("/");
    await anybody.at("Lær på en anden arbejdsplads");
    await anybody.keys.write(anybody.page.locator("#q"), "digitalisering");
    await anybody.keys.press(anybody.page.getByRole("button", { name: "Søg", exact: true }));
    await anybody.sees(/^\d+ muligheder om »digitalisering«$/);
    expect(await anybody.text()).not.toContain("Passer til dig");
    await anybody.follow(ROTATION, ROTATION);
    await anybody.sees("1. Det skal du lave");
    expect(await anybody.page.getByRole("button", { name: /^Gem/ }).count()).toBe(0);
  });

  it("applying, starting and nominating ask for sign-in, and lead back to where one was", async () => {
    for (const [title, link, name, act] of [
      [ROTATION, "Log ind for at søge", "Mette Holm", "Søg pladsen"],
      [COURSE, "Log ind for at starte", "Mette Holm", "Start kurset"],
      [PROGRAMME, "Log ind for at indstille", "Peter Krogh", "Indstil en medarbejder"],
    ] as const) {
      const somebody = await stage().walker(null);
      await openOpportunity(somebody, stage(), title);
      const path = pathOf(somebody);
      await somebody.follow(link, "Log ind");
      await somebody.signIn(name);
      await somebody.at(title);
      expect(pathOf(somebody)).toBe(path);
      const acts = somebody.page
        .locator("main")
        .getByRole(title === COURSE ? "button" : "link", { name: act });
      await acts.waitFor();
    }
  });

  it("whoever is signed out meanwhile and then saves is asked to sign in, and comes back to the opportunity", async () => {
    const mette = await stage().walker("Mette Holm");
    await openOpportunity(mette, stage(), ROTATION);
    const path = pathOf(mette);
    await mette.context.clearCookies();
    await mette.press(mette.page.getByRole("button", { name: /^Gem/ }));
    await mette.at("Log ind");
    await mette.signIn("Mette Holm");
    await mette.at(ROTATION);
    expect(pathOf(mette)).toBe(path);
  });

  it("every personal page asks for sign-in and remembers where one was going", async () => {
    const somebody = await stage().walker(null);
    const personal = routes.filter(({ access }) => ["signed_in", "leader", "council"].includes(access));
    expect(personal.length).toBeGreaterThan(15);
    for (const { path } of personal) {
      const address = `${path.replaceAll(/:\w+/g, "opportunity-rot-aarhus-byggesager")}?fra=mail`;
      await somebody.open(address);
      await somebody.at("Log ind");
      expect(pathOf(somebody)).toBe(`/log-ind?videre=${encodeURIComponent(address)}`);
      expect(await somebody.page.locator('main input[name="videre"]').first().inputValue()).toBe(address);
    }
    await somebody.open("/mine-ansoegninger?fra=mail");
    await somebody.signIn("Mette Holm");
    await somebody.at("Mine ansøgninger");
    expect(pathOf(somebody)).toBe("/mine-ansoegninger?fra=mail");
  });
});
