import { expect, it } from "vitest";
import { applicationAt, applyHere, openAsked, openOpportunity, rowOf, sayYes } from "./applying.ts";
import { inDanish, weekdayFrom } from "./days.ts";
import { inBothBrowsers } from "./stage.ts";

const YES = "Digitalisering af byggesager: Gør ventetiden synlig";
const NO = "Stop restskatten, før den bliver en social sag";
const REASON = "Vi skifter økonomisystem i foråret.\nSpørg igen til efteråret.";

inBothBrowsers({}, (stage) => {
  it("a leader answers inside the deadline, and the applicant sees it at once", async () => {
    const { read, day } = stage();
    const mette = await stage().walker("Mette Holm");
    const cases: Record<string, string> = {};
    for (const title of [YES, NO]) {
      await openOpportunity(mette, stage(), title);
      cases[title] = await applyHere(mette, {
        purpose: "Jeg vil prøve mine idéer af et sted, hvor sagerne er anderledes.",
        benefit: "Borgeren får svar, før hun ringer.",
      });
    }

    // Both wait on the leader's front page and in the list, each with its own deadline.
    const peter = await stage().walker("Peter Krogh");
    await peter.at("Hej Peter");
    await peter.sees("Mette Holm vil gerne af sted");
    await peter.open("/leder");
    const due: Record<string, string> = {
      // A loan part-time gives the leader 14 days, a rotation for academics 21.
      [YES]: weekdayFrom(day(14)),
      [NO]: weekdayFrom(day(21)),
    };
    for (const title of [YES, NO]) {
      const row = await rowOf(peter, title).innerText();
      expect(row).toContain("Mette Holm vil gerne være væk");
      expect(row).toContain(`Svar senest ${inDanish(due[title] ?? "")}`);
    }

    // A no without a reason is named; the choice stands, and nothing has happened.
    await openAsked(peter, { employee: "Mette Holm", title: NO });
    const { page } = peter;
    await peter.sees("Jeg vil prøve mine idéer af et sted, hvor sagerne er anderledes.");
    const no = page.getByRole("radio", { name: /^Nej/ });
    await peter.keys.tick(no);
    expect(await peter.press("Send svar")).toBe(400);
    await peter.keys.press(page.getByRole("alert").getByRole("link", { name: "Skriv en begrundelse" }));
    const reason = page.getByRole("textbox", { name: "Begrundelse" });
    expect(await reason.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await no.isChecked()).toBe(true);
    expect((await applicationAt(stage(), cases[NO] ?? "")).release).toBe("waiting");

    // With a reason, Mette reads it on the page she has open.
    await mette.open(cases[NO] ?? "");
    await mette.sees(/^Peter Krogh svarer senest/);
    await peter.keys.write(reason, REASON);
    expect(await peter.press("Send svar")).toBe(303);
    await peter.sees("Dit svar er sendt. Mette Holm kan se det nu.");
    await mette.page.reload();
    await mette.at(NO);
    const nextStep = mette.page.getByRole("heading", { name: "Din leder sagde nej" }).first();
    await nextStep.waitFor();
    for (const line of REASON.split("\n")) await mette.sees(line);

    await sayYes(peter, { employee: "Mette Holm", title: YES });
    await mette.open(cases[YES] ?? "");
    await mette.sees("Din leder sagde ja");
    const { host } = await read.opportunity.findFirstOrThrow({
      where: { title: YES, state: "published" },
      select: { host: { select: { name: true } } },
    });
    await mette.sees(`${host.name} læser din ansøgning`);
    await mette.open("/");
    const news = mette.page.getByRole("region", { name: "Nyt i dine sager" });
    for (const [title, words] of [
      [YES, `Din leder, Peter Krogh, har sagt ja til »${YES}«.`],
      [NO, `Din leder, Peter Krogh, har sagt nej til »${NO}«. Læs hvorfor.`],
    ] as const)
      expect(await news.getByRole("link", { name: words }).getAttribute("href")).toBe(cases[title]);
    // She has had both cases open since.
    for (const title of [YES, NO])
      expect(await news.getByRole("listitem").filter({ hasText: title }).first().innerText()).not.toMatch(
        /^Ny$/m,
      );

    expect(await applicationAt(stage(), cases[YES] ?? "")).toMatchObject({ release: "released" });
    expect(await applicationAt(stage(), cases[NO] ?? "")).toMatchObject({
      release: "refused",
      releaseReason: REASON,
    });
    const audited = await read.auditEntry.findMany({
      where: { actorId: "person-leder", subjectId: { in: Object.values(cases).map(idOf) } },
    });
    expect(audited.map(({ action }) => action).sort()).toEqual([
      "application.give_release",
      "application.refuse_release",
    ]);

    // Answered questions leave the list.
    await peter.open("/leder");
    expect(await peter.text()).not.toContain("Mette Holm");
    await peter.open("/leder?vis=besvaret");
    expect(await rowOf(peter, NO).innerText()).toContain("Du sagde nej");
  });
});

function idOf(path: string): string {
  return path.split("/").at(-1) ?? "";
}
