import { expect, it } from "vitest";
import { openOpportunity } from "./applying.ts";
import { inDanish } from "./days.ts";
import { inBothBrowsers } from "./stage.ts";
import type { Walker } from "./walker.ts";

const PROGRAMME = "PLUS for nye ledere";
const ANSWERS = {
  "Hvilke styrker har du set i praksis?":
    "Mette fik fire afdelinger til at skrive ét brev i stedet for fire.",
  "Hvad kan medarbejderen på næste ledelsesniveau?": "Hun fordeler arbejdet efter, hvad folk vil lære.",
  "Hvad får kerneopgaven ud af det?": "Borgerne får ét svar, når de flytter til kommunen.",
};

inBothBrowsers({}, (stage) => {
  it("a leader nominates an employee, who says yes; nobody else reads it before", async () => {
    const { read } = stage();
    const peter = await stage().walker("Peter Krogh");
    await openOpportunity(peter, stage(), PROGRAMME);
    await peter.follow("Indstil en medarbejder", "Indstil en medarbejder");

    // What is missing is named, and what was written is kept.
    await peter.keys.tick(peter.page.getByRole("radio", { name: /^Mette Holm/ }));
    const [[first, strengths], ...others] = Object.entries(ANSWERS) as [
      [string, string],
      ...[string, string][],
    ];
    await peter.fill(first, strengths);
    expect(await peter.press("Bed om accept")).toBe(400);
    expect(await peter.page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      "Skriv, hvad medarbejderen kan på næste ledelsesniveau",
      "Skriv, hvad kerneopgaven får ud af det",
    ]);
    expect(await peter.page.getByRole("radio", { name: /^Mette Holm/ }).isChecked()).toBe(true);
    expect(await peter.page.getByRole("textbox", { name: first }).inputValue()).toBe(strengths);
    expect(await read.nomination.count({ where: { nomineeId: "person-medarbejder" } })).toBe(1);
    for (const [label, text] of others) await peter.fill(label, text);
    expect(await peter.press("Bed om accept")).toBe(303);
    await peter.sees("Indstillingen er sendt til Mette Holm.");
    await peter.sees(new RegExp(`^Du skrev indstillingen .*${inDanish(stage().day())}`));
    const path = new URL(peter.page.url()).pathname;

    // Until Mette has answered, it is there for the two of them alone.
    const camilla = await stage().walker("Camilla Ravn");
    const strangers = [camilla];
    for (const name of ["Birgitte Friis", "Lars Bundgaard", "Karen Lund"])
      strangers.push(await stage().walker(name));
    for (const other of strangers) {
      expect(await other.open(path)).toBe(404);
      await other.open("/indstillinger");
      expect(await linksTo(other, path)).toBe(0);
      expect(await other.text()).not.toContain("Mette Holm");
    }

    const mette = await stage().walker("Mette Holm");
    await mette.open("/indstillinger");
    const waiting = mette.page.getByRole("listitem").filter({ hasText: PROGRAMME }).last();
    await mette.follow(waiting.getByRole("link", { name: /^Læs og svar/ }), "Indstilling af dig");
    for (const text of Object.values(ANSWERS)) await mette.sees(text);
    expect(await mette.press("Ja, I må indstille mig")).toBe(303);
    await mette.sees(/^Du sagde ja\./);

    await peter.page.reload();
    await peter.sees(/^Mette Holm sagde ja\./);
    await camilla.open("/indstillinger");
    expect(await linksTo(camilla, path)).toBeGreaterThan(0);
    expect(await camilla.open(path)).toBe(200);
    for (const text of Object.values(ANSWERS)) await camilla.sees(text);
    for (const other of strangers.slice(1)) expect(await other.open(path)).toBe(404);

    const nomination = await read.nomination.findUniqueOrThrow({
      where: { id: path.split("/").at(-1) ?? "" },
      include: { steps: { orderBy: { at: "asc" } } },
    });
    expect(nomination).toMatchObject({ state: "nominee_accepted", nominatorId: "person-leder" });
    expect(nomination.steps.map(({ step, actorId }) => [step, actorId])).toEqual([
      ["nominate", "person-leder"],
      ["accept", "person-medarbejder"],
    ]);
    // Reading it is in Mette's log of who has seen what.
    await mette.open("/profil/hvem-har-set");
    const row = mette.page.getByRole("row").filter({ hasText: "Et sekretariat læste en indstilling af dig" });
    expect(await row.first().innerText()).toContain("Camilla");
  });
});

function linksTo({ page }: Walker, path: string): Promise<number> {
  return page.locator(`main a[href="${path}"]`).count();
}
