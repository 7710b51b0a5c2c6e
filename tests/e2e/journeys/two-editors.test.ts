import { expect, it } from "vitest";
import { inBothBrowsers } from "./stage.ts";

const TITLE = "Projektleder til nyt overblik over borgerens sager";
const FIRST = "Projektleder: Vis borgeren alle hendes sager på én gang";
const SUMMARY = "Vi samler det, borgeren i dag må lede efter ni steder. Kom og led arbejdet i et halvt år.";

inBothBrowsers({}, (stage) => {
  it("of two who edit one posting, the second is told; nothing is overwritten, and what was typed is kept", async () => {
    const { read } = stage();
    const before = await read.opportunity.findFirstOrThrow({ where: { title: TITLE, state: "published" } });
    const now = () => read.opportunity.findUniqueOrThrow({ where: { id: before.id } });
    // Karen at work and Karen at home: two sign-ins.
    const atWork = await stage().walker("Karen Lund");
    const atHome = await stage().walker("Karen Lund");
    for (const karen of [atWork, atHome]) {
      await karen.open(`/vaert/${before.id}`);
      await karen.at("Ret opslaget");
    }
    await atWork.fill("Overskrift", FIRST);
    expect(await atWork.press("Gem ændringer")).toBe(303);
    await atWork.sees("Ændringerne er gemt. De kan ses nu.");

    await atHome.fill("Kort fortalt", SUMMARY);
    expect(await atHome.press("Gem ændringer")).toBe(409);
    await atHome.sees("Opslaget er ændret, efter at du åbnede det");
    await atHome.sees(FIRST);
    const { page } = atHome;
    expect(await page.getByRole("textbox", { name: "Kort fortalt" }).inputValue()).toBe(SUMMARY);
    expect(await page.getByRole("textbox", { name: "Overskrift" }).inputValue()).toBe(TITLE);
    expect(await now()).toMatchObject({ title: FIRST, summary: before.summary, version: before.version + 1 });

    // Knowing both, she puts the two together.
    await atHome.fill("Overskrift", FIRST);
    expect(await atHome.press("Gem ændringer")).toBe(303);
    expect(await now()).toMatchObject({ title: FIRST, summary: SUMMARY, version: before.version + 2 });
    await atWork.open(`/muligheder/${before.id}`);
    await atWork.at(FIRST);
    await atWork.sees(SUMMARY);
  });
});
