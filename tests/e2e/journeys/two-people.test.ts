import { expect, it } from "vitest";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

const FIRST_TITLE = "Ret brevene, så borgeren forstår dem første gang";
const SECOND_TITLE = "Breve, som borgeren forstår";
const SECOND_SUMMARY = "Skriv om på 40 breve sammen med dem, der får dem.\nDu prøver dem af i Borgerservice.";
const NEW_TERMS = "Vi betaler rejsen.";

const TOLD = "Opslaget er ændret, efter at du åbnede det";

const field = ({ page }: Walker, label: string) => page.getByRole("textbox", { name: label, exact: true });

/** The opportunity of the host's that applicants can find and that says most about itself. */
async function openPosting({ read }: Stage) {
  return read.opportunity.findFirstOrThrow({
    where: { hostId: "person-vaertsleder", state: "published", kind: "rotation" },
    orderBy: { id: "asc" },
    include: { competences: { orderBy: { competenceId: "asc" } } },
  });
}

async function editPage(walker: Walker, title: string): Promise<void> {
  await walker.follow(
    walker.page.getByRole("navigation").getByRole("link", { name: /^Mine opslag/ }),
    "Mine opslag",
  );
  await walker.follow(walker.page.getByRole("link", { name: title, exact: true }), title);
  await walker.follow("Ret opslaget", "Ret opslaget");
}

inBothBrowsers({}, (stage) => {
  it("of two sign-ins that edit one posting the second is told, and nothing is overwritten", async () => {
    const before = await openPosting(stage());
    const first = await stage().walker("Karen Lund");
    const second = await stage().walker("Karen Lund");
    await editPage(first, before.title);
    await editPage(second, before.title);

    // The second one writes at length while the first one saves.
    await second.fill("Overskrift", SECOND_TITLE);
    await second.fill("Kort fortalt", SECOND_SUMMARY);
    await first.fill("Overskrift", FIRST_TITLE);
    await first.fill("Vilkår (kan udelades)", NEW_TERMS);
    expect(await first.press("Gem ændringer")).toBe(303);
    await first.sees("Ændringerne er gemt. De kan ses nu.");
    const saved = await openPosting(stage());
    expect(saved).toMatchObject({ title: FIRST_TITLE, terms: NEW_TERMS, version: before.version + 1 });

    // The second is told so, and by what: the new beside what was typed.
    expect(await second.press("Gem ændringer")).toBe(409);
    const { page } = second;
    expect(await page.title()).toMatch(/^Fejl:/);
    const notice = page.locator("main").getByRole("status").filter({ hasText: TOLD });
    expect(await notice.innerText()).toContain("Intet af dit er gemt endnu");
    const terms = await notice.locator("dt").allInnerTexts();
    expect(terms).toEqual(["Overskrift", "Kort fortalt", "Vilkår"]);
    expect(await notice.locator("dd").allInnerTexts()).toEqual([FIRST_TITLE, before.summary, NEW_TERMS]);
    expect(await field(second, "Overskrift").inputValue()).toBe(SECOND_TITLE);
    expect(await field(second, "Kort fortalt").inputValue()).toBe(SECOND_SUMMARY);
    expect(await openPosting(stage())).toEqual(saved);

    // Readers see the first one's words, and nothing of the second's.
    const reader = await stage().walker(null);
    await reader.open(`/muligheder/${before.id}`);
    await reader.at(FIRST_TITLE);
    await reader.sees(NEW_TERMS);
    expect(await reader.text()).not.toContain(SECOND_TITLE);

    // Having seen the new state, the second puts their own right and saves: now it counts.
    await second.fill("Vilkår (kan udelades)", NEW_TERMS);
    expect(await second.press("Gem ændringer")).toBe(303);
    await second.sees("Ændringerne er gemt. De kan ses nu.");
    const after = await openPosting(stage());
    expect(after).toEqual({
      ...saved,
      title: SECOND_TITLE,
      summary: SECOND_SUMMARY,
      version: saved.version + 1,
    });

    // The first one's page has grown old in turn: closing by it is refused as well.
    await first.keys.press(first.page.locator("summary", { hasText: "Luk for nye ansøgninger" }));
    expect(await first.press("Luk opslag")).toBe(409);
    await first.sees(TOLD);
    await first.sees(/^Det, du bad om, er ikke sket endnu/);
    expect(await field(first, "Overskrift").inputValue()).toBe(SECOND_TITLE);
    expect(await openPosting(stage())).toEqual(after);
    expect(
      await stage().read.auditEntry.count({
        where: { action: "opportunity.update", subjectId: before.id },
      }),
    ).toBe(2);
  });
});
