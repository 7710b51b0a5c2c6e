import { expect, it } from "vitest";
import { inDanish } from "./days.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

const PROGRAMME = "PLUS for nye ledere";
const STRENGTHS = "Hvilke styrker har du set i praksis?";
const POTENTIAL = "Hvad kan medarbejderen på næste ledelsesniveau?";
const CORE_TASK = "Hvad får kerneopgaven ud af det?";
const WRITTEN: Record<string, string> = {
  [STRENGTHS]: "Mette lærte 40 kolleger det nye system.\nHun skrev selv vejledningen.",
  [POTENTIAL]: "Hun fordeler opgaver, så alle lærer noget nyt.",
  [CORE_TASK]: "Nye kolleger kan svare borgerne efter to uger.",
};
const LINES = Object.values(WRITTEN).flatMap((text) => text.split("\n"));

async function nominations(stage: Stage) {
  return stage.read.nomination.findMany({
    where: { nomineeId: "person-medarbejder", opportunity: { title: PROGRAMME } },
    include: { steps: { orderBy: { at: "asc" } } },
  });
}

/** Opens the nomination and the list of them, and finds neither it nor a word of it. */
async function seesNothing(other: Walker, path: string): Promise<void> {
  expect(await other.open(path)).toBe(404);
  await other.at("Siden findes ikke");
  for (const line of LINES) expect(await other.text()).not.toContain(line);
  expect(await other.open("/indstillinger")).toBe(200);
  expect(await other.page.locator(`main a[href="${path}"]`).count()).toBe(0);
  expect(await other.text()).not.toContain(`Mette Holm til »${PROGRAMME}«`);
}

inBothBrowsers({}, (stage) => {
  it("a leader nominates, the nominee says yes, and nobody else sees it before", async () => {
    const peter = await stage().walker("Peter Krogh");
    const { id } = await stage().read.opportunity.findFirstOrThrow({ where: { title: PROGRAMME } });
    await peter.open(`/muligheder/${id}`);
    await peter.follow("Indstil en medarbejder", "Indstil en medarbejder");
    expect(await peter.text()).toContain(PROGRAMME);

    // Whom, and one of the three reasons, are missing: both are named, what was typed is kept, nothing is sent.
    await peter.fill(STRENGTHS, WRITTEN[STRENGTHS] ?? "");
    await peter.fill(CORE_TASK, WRITTEN[CORE_TASK] ?? "");
    expect(await peter.press("Bed om accept")).toBe(400);
    expect(await peter.page.title()).toMatch(/^Fejl:/);
    expect(await peter.page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      "Vælg en medarbejder",
      "Skriv, hvad medarbejderen kan på næste ledelsesniveau",
    ]);
    const kept = peter.page.getByRole("textbox", { name: STRENGTHS, exact: true });
    expect(await kept.inputValue()).toBe(WRITTEN[STRENGTHS]);
    expect(await nominations(stage())).toEqual([]);

    await peter.page.getByRole("radio", { name: "Mette Holm" }).check();
    await peter.fill(POTENTIAL, WRITTEN[POTENTIAL] ?? "");
    expect(await peter.press("Bed om accept")).toBe(303);
    await peter.at("Indstilling af Mette Holm");
    await peter.sees("Indstillingen er sendt til Mette Holm.");
    await peter.sees("Mette Holm skal svare");
    const path = new URL(peter.page.url()).pathname;
    expect(await nominations(stage())).toMatchObject([
      {
        nominatorId: "person-leder",
        state: "awaiting_nominee",
        strengths: WRITTEN[STRENGTHS],
        potential: WRITTEN[POTENTIAL],
        coreTask: WRITTEN[CORE_TASK],
      },
    ]);

    // Not the secretariat of the programme, not HR, not the director, not another leader.
    const camilla = await stage().walker("Camilla Ravn");
    const others = [camilla];
    for (const name of ["Lars Bundgaard", "Birgitte Friis", "Karen Lund"])
      others.push(await stage().walker(name));
    for (const other of others) await seesNothing(other, path);

    // Mette is told on her front page, reads all of it, and says yes.
    const mette = await stage().walker("Mette Holm");
    await mette.at("Hej Mette");
    await mette.sees("Peter Krogh vil indstille dig");
    await mette.open("/indstillinger");
    const line = mette.page.getByRole("listitem").filter({ hasText: `»${PROGRAMME}«` });
    await mette.follow(line.getByRole("link", { name: /^Læs og svar/ }), "Indstilling af dig");
    for (const text of LINES) await mette.sees(text);
    await mette.sees(new RegExp(`^Peter Krogh skrev indstillingen .*${inDanish(stage().day())}`));
    await mette.sees("Det er frivilligt. Kun du og Peter Krogh kan læse indstillingen, til du har sagt ja.");
    expect(await mette.press("Ja, I må indstille mig")).toBe(303);
    await mette.sees(
      "Du sagde ja. Nu kan forløbets sekretariat læse indstillingen. En indstilling er ikke en plads.",
    );
    const [nomination] = await nominations(stage());
    expect(nomination?.state).toBe("nominee_accepted");
    expect(nomination?.steps.map(({ step, actorId }) => [step, actorId])).toEqual([
      ["nominate", "person-leder"],
      ["accept", "person-medarbejder"],
    ]);

    // Now the secretariat reads it, the leader sees the yes, and still nobody else sees anything.
    await camilla.open("/indstillinger");
    await camilla.follow(`Mette Holm til »${PROGRAMME}«`, "Indstilling af Mette Holm");
    expect(new URL(camilla.page.url()).pathname).toBe(path);
    for (const text of LINES) await camilla.sees(text);
    await peter.open(path);
    await peter.sees(/^Mette Holm sagde ja\./);
    for (const other of others.slice(1)) await seesNothing(other, path);

    // Mette can see that a secretariat has looked: in the list of them, and at hers.
    await mette.open("/profil");
    const readers = mette.page.getByRole("definition");
    expect(await readers.filter({ hasText: "Et sekretariat læste en indstilling af dig" }).count()).toBe(2);
  });
});
