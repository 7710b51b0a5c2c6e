import { expect, it } from "vitest";
import { applicationAt, applyHere, sayYes } from "./applying.ts";
import { inDanish } from "./days.ts";
import { fillPosting } from "./posting.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";

const TITLE = "Skriv til borgeren, før hun ringer til kvartalsmødet";
const LEARNED = "Jeg skriver nu først og ringer bagefter.\nDet har givet os en time om dagen.";
/** Eight whole weeks of 30 hours, of which a secondment counts 30 per cent as learning. */
const HOURS = 72;

inBothBrowsers({}, (stage) => {
  it("a host leader publishes and chooses; the calendar starts and ends the rotation, and its learning is entered", async () => {
    const { day, read } = stage();
    const period = { startsOn: day(10), endsOn: day(10 + 8 * 7 - 1), deadline: day(5) };

    // Karen writes a posting. What is wrong is named, and nothing of what she wrote is lost.
    const karen = await stage().walker("Karen Lund");
    await karen.open("/vaert");
    await karen.follow("Lav et nyt opslag", "Nyt opslag");
    await fillPosting(karen, {
      title: TITLE,
      model: "Rotation: Udlån",
      hoursPerWeek: "30",
      ...period,
      deadline: day(12),
    });
    expect(await karen.press("Offentliggør")).toBe(400);
    const wrong = karen.page.getByRole("alert").getByRole("link");
    expect(await wrong.allInnerTexts()).toEqual(["Ansøgningsfristen skal ligge før første dag"]);
    expect(await karen.page.getByRole("textbox", { name: "Overskrift" }).inputValue()).toBe(TITLE);
    // Groups of competences come folded; what is chosen in them stays chosen, and is said.
    const competence = { name: "Brugercentreret design", includeHidden: true } as const;
    expect(await karen.page.getByRole("checkbox", competence).isChecked()).toBe(true);
    await karen.sees(/^Valgt: .*Brugercentreret design/);
    expect(await read.opportunity.count({ where: { title: TITLE } })).toBe(0);
    await karen.fillDay("Ansøgningsfrist", period.deadline);
    expect(await karen.press("Offentliggør")).toBe(303);
    await karen.sees("Opslaget er offentliggjort. Alle kan finde det nu.");

    // Mette finds it by its words and applies.
    await stage().nothingWaits();
    const mette = await stage().walker("Mette Holm");
    await mette.open("/muligheder");
    await mette.keys.write(mette.page.locator("#q"), "kvartalsmødet");
    await mette.keys.press(mette.page.getByRole("button", { name: "Søg", exact: true }));
    await mette.sees("1 mulighed om »kvartalsmødet«");
    await mette.follow(TITLE, TITLE);
    const path = await applyHere(mette, {
      purpose: "Jeg vil lære at skrive, så borgeren ikke behøver ringe.",
      benefit: "Vi får ro til de sager, hvor en samtale er nødvendig.",
    });

    // Karen sees her, and cannot offer before Peter has said yes.
    await karen.open("/vaert");
    const row = karen.page.getByRole("row").filter({ hasText: TITLE });
    await karen.follow(row.getByRole("link", { name: /^Se ansøgere/ }), "Ansøgere");
    await karen.follow("Mette Holm", "Mette Holm");
    await karen.sees("Du kan tilbyde pladsen, når lederen har sagt ja.");
    expect(await karen.page.getByRole("button", { name: "Tilbyd plads" }).count()).toBe(0);
    const peter = await stage().walker("Peter Krogh");
    await sayYes(peter, { employee: "Mette Holm", title: TITLE });
    await karen.page.reload();
    await karen.sees("Lederen har sagt ja.");
    expect(await karen.press("Tilbyd plads")).toBe(303);
    await karen.sees("Pladsen er tilbudt. Mette Holm har fået besked.");

    await mette.open("/");
    await mette.sees("Du er tilbudt en plads");
    await mette.open(path);
    await mette.sees("Sig ja eller nej til pladsen");
    expect(await mette.press("Sig ja tak")).toBe(303);
    await mette.sees("Aftalen er på plads");
    await mette.sees(new RegExp(`^Du starter .*${inDanish(period.startsOn)}`));
    expect(await applicationAt(stage(), path)).toMatchObject({
      state: "agreed",
      startsOn: period.startsOn,
      endsOn: period.endsOn,
    });
    await karen.page.reload();
    await karen.sees(new RegExp(`^Mette Holm starter .*${inDanish(period.startsOn)}`));

    // The first day comes.
    await stage().restartAfter(11);
    await stage().jobDone("applications.run-calendar");
    await mette.signIn("Mette Holm");
    await mette.open(path);
    await mette.sees("Du er i gang");
    expect(await ledgerOf(stage(), path)).toEqual([]);

    // The last day passes: the hours of learning are entered, once, however often the calendar is looked at.
    await stage().restartAfter(8 * 7);
    await stage().jobDone("applications.run-calendar");
    await mette.signIn("Mette Holm");
    await mette.open("/mine-ansoegninger");
    await mette.sees("Tilbage på arbejdspladsen");
    const entered = [
      {
        personId: "person-medarbejder",
        channel: "on_the_job",
        activity: "rotation",
        hours: HOURS,
        amountDkk: 0,
        occurredOn: period.endsOn,
        source: "rotation",
        sector: "municipality",
      },
    ];
    expect(await ledgerOf(stage(), path)).toEqual(entered);
    const again = await stage().command("jobs", "run", "applications.run-calendar");
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("is done") });
    expect(await ledgerOf(stage(), path)).toEqual(entered);

    // Mette writes what she brought home; nothing written is no answer.
    await mette.open(path);
    expect(await mette.press("Gem og afslut")).toBe(400);
    await mette.page.getByRole("alert").getByRole("link", { name: "Skriv, hvad du tog med hjem" }).waitFor();
    await mette.fill("Hvad tog du med hjem?", LEARNED);
    expect(await mette.press("Gem og afslut")).toBe(303);
    await mette.sees("Tak. Dit forløb er gennemført");
    await mette.sees("72 timer");
    expect(await applicationAt(stage(), path)).toMatchObject({ state: "completed", learned: LEARNED });
    await mette.open("/mine-ansoegninger");
    await mette.sees("Gennemført");
    await peter.signIn("Peter Krogh");
    await peter.open(path.replace("/mine-ansoegninger", "/leder"));
    for (const line of LEARNED.split("\n")) await peter.sees(line);
    expect(await ledgerOf(stage(), path)).toEqual(entered);
  });
});

/** The ledger's entries for the rotation of an application. */
async function ledgerOf({ read }: Stage, path: string) {
  return read.uptakeEntry.findMany({
    where: { idempotencyKey: { contains: path.split("/").at(-1) ?? "" } },
    select: {
      personId: true,
      channel: true,
      activity: true,
      hours: true,
      amountDkk: true,
      occurredOn: true,
      source: true,
      sector: true,
    },
  });
}
