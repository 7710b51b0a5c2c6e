import { expect, it } from "vitest";
import { applicationAt, applyHere, openOpportunity } from "./applying.ts";
import { inDanish } from "./days.ts";
import { fillPosting } from "./posting.ts";
import { inBothBrowsers } from "./stage.ts";
import type { Walker } from "./walker.ts";

const TITLE = "Byg bro mellem to kommuners borgerservice";
const OF_THE_SECRETARIAT = "Indstillinger til jeres forløb";
const TOGETHER = "Aarhus og Randers Fælleskommune";

/** Finds a person in the list of users and opens the page about them. */
async function openUser(ole: Walker, search: string, name: string): Promise<void> {
  await ole.open("/administration/brugere");
  await ole.keys.write(ole.page.getByRole("searchbox", { name: "Navn" }), search);
  await ole.keys.press(ole.page.locator("main").getByRole("button", { name: "Søg" }));
  await ole.sees("1 person");
  await ole.follow(name, name);
}

inBothBrowsers({}, (stage) => {
  it("an administrator gives a role; the person signs in and meets what it opens", async () => {
    const lars = await stage().walker("Lars Bundgaard");
    await lars.open("/indstillinger");
    expect(await lars.text()).not.toContain(OF_THE_SECRETARIAT);

    const ole = await stage().walker("Ole Brandt");
    await openUser(ole, "bundgaard", "Lars Bundgaard");
    await ole.sees("HR-konsulent");
    await ole.follow("Giv en rolle", "Giv en rolle");

    // What is missing is named at its field; what does not hold together is refused with what was written.
    expect(await ole.press("Giv en rolle")).toBe(400);
    expect(await ole.page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      "Vælg en rolle",
      "Skriv en begrundelse",
    ]);
    await ole.keys.tick(ole.page.getByRole("radio", { name: /^Programsekretariat/ }));
    await ole.keys.select(ole.page.getByLabel("Hvor gælder rollen?"), "Vejle Kommune");
    await ole.fill("Begrundelse", "Lars er vikar i sekretariatet til sommer.");
    expect(await ole.press("Giv en rolle")).toBe(400);
    await ole.sees("Rollen gælder hele landet. Vælg »Hele landet«");
    await ole.keys.select(ole.page.getByLabel("Hvor gælder rollen?"), "Hele landet");
    expect(await ole.press("Giv en rolle")).toBe(303);
    await ole.sees("Rollen er givet.");
    await ole.sees("Lars er vikar i sekretariatet til sommer.");

    await lars.open("/");
    await lars.page.getByRole("link", { name: "Indstillinger" }).first().waitFor();
    await lars.open("/indstillinger");
    await lars.sees(OF_THE_SECRETARIAT);
    await lars.open("/profil/hvem-har-set");
    await lars.sees("En systemforvalter slog dig op");
    await lars.sees("Søgte efter »bundgaard«");

    // Signed out everywhere at once, and only with the name typed.
    await openUser(ole, "lars bundgård", "Lars Bundgaard");
    await ole.follow("Luk adgang", "Luk adgangen");
    await ole.fill("Skriv personens navn", "Lars");
    await ole.fill("Begrundelse", "Telefonen er stjålet.");
    expect(await ole.press("Luk adgangen")).toBe(400);
    await ole.fill("Skriv personens navn", "Lars Bundgaard");
    expect(await ole.press("Luk adgangen")).toBe(303);
    await ole.sees("Adgangen er lukket.");
    await lars.open("/profil");
    await lars.at("Log ind");
  });

  it("two municipalities become one on a day; the case that runs keeps what was true when it was sent", async () => {
    const { day, read } = stage();
    const karen = await stage().walker("Karen Lund");
    await karen.open("/vaert/nyt-opslag");
    await fillPosting(karen, {
      title: TITLE,
      model: "Rotation: Rotation for akademikere",
      hoursPerWeek: "37",
      deadline: day(12),
      startsOn: day(30),
      endsOn: day(90),
    });
    expect(await karen.press("Offentliggør")).toBe(303);
    const mette = await stage().walker("Mette Holm");
    await openOpportunity(mette, stage(), TITLE);
    const path = await applyHere(mette, {
      purpose: "Jeg vil lære at lægge to huse sammen.",
      benefit: "Vejle lærer af det, før det bliver vores tur.",
    });
    const sent = await applicationAt(stage(), path);

    const ole = await stage().walker("Ole Brandt");
    await ole.open("/administration/organisationer?navn=aarhus+kommune");
    await ole.follow("Aarhus Kommune", "Aarhus Kommune");
    await ole.follow("Læg organisationer sammen", "Læg organisationer sammen");
    const next = async () => {
      await ole.keys.press(ole.page.locator("main").getByRole("button", { name: "Fortsæt" }));
      await ole.page.waitForURL(/trin=/);
    };
    await ole.fillDay("Første dag med den nye organisering", day(5));
    await ole.keys.select(ole.page.getByLabel(/^Organisation 1,/), "Randers Kommune");
    await ole.keys.select(ole.page.getByLabel("Hvad bliver de en del af?"), "En ny organisation");
    await ole.keys.write(ole.page.getByLabel(/^Den nye organisations navn/), TOGETHER);
    await next();
    await ole.sees("Hvor går enhederne hen?");
    await next();
    await ole.sees(/Aarhus Kommune slutter dagen før/);
    await ole.sees(/ansatte fortsætter hos modtageren/);
    await ole.fill("Begrundelse", "Begge byråd har besluttet det.");
    expect(await ole.press("Planlæg ændringen")).toBe(303);
    await ole.sees(/Ændringen er planlagt/);
    const headcount = await read.employment.count({
      where: { organisation: { name: { in: ["Aarhus Kommune", "Randers Kommune"] } }, validTo: null },
    });

    // Nothing has happened yet; five days later it has.
    await mette.open(path);
    await mette.sees(/Aarhus Kommune$/);
    await stage().restartAfter(5);
    await stage().jobDone("organisations.carry-out-changes");
    const together = await read.organisation.findFirstOrThrow({ where: { name: TOGETHER } });
    expect(together.validFrom).toBe(day());
    expect(
      await read.employment.count({
        where: { organisationId: together.id, validFrom: day(), validTo: null },
      }),
    ).toBe(headcount);

    await mette.signIn("Mette Holm");
    await mette.open(path);
    await mette.sees(`Aarhus Kommune, nu en del af ${TOGETHER}`);
    await mette.open("/mine-ansoegninger");
    await mette.sees(`Aarhus Kommune, nu en del af ${TOGETHER}`);
    expect(await applicationAt(stage(), path)).toMatchObject({
      state: sent.state,
      hostOrganisationId: sent.hostOrganisationId,
      homeOrganisationId: sent.homeOrganisationId,
    });
    await stage().nothingWaits();
    await mette.open(`/muligheder?q=${encodeURIComponent(TITLE)}`);
    await mette.sees(new RegExp(TOGETHER));

    // The host is told, and has her applicants and a place in the new organisation.
    await karen.signIn("Karen Lund");
    await karen.open("/");
    await karen.sees(`Aarhus Kommune er nu en del af ${TOGETHER}.`);
    await karen.open(path.replace("/mine-ansoegninger", "/vaert/ansoegere"));
    await karen.at("Mette Holm");
    await ole.signIn("Ole Brandt");
    await ole.open(`/administration/organisationer/${together.id}`);
    await ole.sees(`Indtil ${inDanish(day(-1))} ${day(-1).slice(0, 4)} var det Aarhus Kommune.`);
  });
});
