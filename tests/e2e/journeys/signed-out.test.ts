import { expect, it } from "vitest";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

const METTE = "person-medarbejder";

const banner = ({ page }: Walker) => page.getByRole("banner");
const pathOf = ({ page }: Walker) => new URL(page.url()).pathname + new URL(page.url()).search;

/** An open opportunity of a kind that is not of this person's making and not applied for by them. */
async function openOne({ read, day }: Stage, kind: string) {
  return read.opportunity.findFirstOrThrow({
    where: {
      kind,
      state: "published",
      OR: [{ deadline: null }, { deadline: { gte: day(1) } }],
      applications: { none: { applicantId: METTE } },
      launches: { none: { personId: METTE } },
      savedBy: { none: { personId: METTE } },
    },
    orderBy: { id: "asc" },
  });
}

/** Goes to an address that asks for sign-in, becomes Mette Holm there, and arrives. */
async function signInOnTheWayTo(walker: Walker, path: string): Promise<void> {
  expect(await walker.open(path)).toBe(200);
  await walker.at("Log ind");
  await walker.signIn("Mette Holm");
}

inBothBrowsers({}, (stage) => {
  it("signed out, the catalogue and each opportunity can be read", async () => {
    const visitor = await stage().walker(null);
    const { page } = visitor;
    expect(await visitor.open("/")).toBe(200);
    await visitor.at("Lær på en anden arbejdsplads");
    await page.getByRole("searchbox").fill("digitalisering");
    await page.getByRole("button", { name: "Søg", exact: true }).click();
    await visitor.sees(/^\d+ muligheder om »digitalisering«$/);
    const cards = page.locator("main article h3 a");
    expect(await cards.count()).toBeGreaterThan(1);
    // A list of one's own is for those who are somebody here.
    expect(await page.locator("main").getByRole("button", { name: /^Gem/ }).count()).toBe(0);
    const title = await cards.first().innerText();
    await visitor.follow(cards.first(), title);
    for (const kind of ["rotation", "e_learning", "talent_programme", "peer_network"]) {
      const { id, title, learning } = await openOne(stage(), kind);
      expect(await visitor.open(`/muligheder/${id}`)).toBe(200);
      await visitor.at(title);
      const firstLine = learning.split("\n")[0]?.replace(/^- /, "") ?? "";
      expect(firstLine.length).toBeGreaterThan(5);
      await visitor.sees(firstLine);
      expect(await visitor.text()).not.toContain("Sådan passer det til din profil");
    }
    expect(await banner(visitor).getByRole("link", { name: "Log ind" }).count()).toBe(1);
  });

  it("what only somebody can do asks who one is, and goes on from there", async () => {
    const { id, title } = await openOne(stage(), "rotation");
    const course = await openOne(stage(), "e_learning");

    // By the words on the page: to apply, one signs in and is back at the opportunity.
    const applicant = await stage().walker(null);
    await applicant.open(`/muligheder/${id}`);
    await applicant.follow("Log ind for at søge", "Log ind");
    await applicant.signIn("Mette Holm");
    await applicant.at(title);
    expect(pathOf(applicant)).toBe(`/muligheder/${id}`);
    await applicant.follow("Søg pladsen", "Søg pladsen");

    const learner = await stage().walker(null);
    await learner.open(`/muligheder/${course.id}`);
    await learner.follow("Log ind for at starte", "Log ind");
    await learner.signIn("Mette Holm");
    await learner.at(course.title);
    expect(await learner.page.getByRole("button", { name: "Start kurset" }).count()).toBe(1);

    // From a search, with all of it in the address.
    const searcher = await stage().walker(null);
    const search = "/muligheder?q=borgere&sorter=deadline&side=2";
    await searcher.open(search);
    await banner(searcher).getByRole("link", { name: "Log ind" }).first().click();
    await searcher.at("Log ind");
    await searcher.signIn("Mette Holm");
    await searcher.at("Muligheder");
    expect(pathOf(searcher)).toBe(search);
  });

  it("each personal page asks for sign-in, shows nothing before it, and is where one arrives", async () => {
    const { id } = await openOne(stage(), "rotation");
    const course = await openOne(stage(), "e_learning");
    const mine = await stage().read.application.findFirstOrThrow({
      where: { applicantId: METTE, state: { not: "draft" } },
      include: { opportunity: true },
    });
    const nomination = await stage().read.nomination.findFirstOrThrow({
      where: { nomineeId: METTE, state: "awaiting_nominee" },
    });
    const ways: [path: string, arrivesAt: string, heading: string][] = [
      [`/muligheder/${id}/soeg`, `/muligheder/${id}/soeg`, "Søg pladsen"],
      [`/min-laering/${course.id}/start`, `/min-laering/${course.id}/start`, course.title],
      ["/gemte", "/gemte", "Gemte muligheder"],
      ["/mine-ansoegninger", "/mine-ansoegninger", "Mine ansøgninger"],
      [`/mine-ansoegninger/${mine.id}`, `/mine-ansoegninger/${mine.id}`, mine.opportunity.title],
      [`/indstillinger/${nomination.id}`, `/indstillinger/${nomination.id}`, "Indstilling af dig"],
      ["/indstillinger", "/indstillinger", "Indstillinger"],
      ["/min-laering", "/min-laering", "Min læring"],
      ["/profil", "/profil", "Min profil"],
    ];
    const visitor = await stage().walker(null);
    for (const [path, arrival, heading] of ways) {
      await signInOnTheWayTo(visitor, path);
      await visitor.at(heading);
      expect(pathOf(visitor)).toBe(arrival);
      await banner(visitor).getByRole("button", { name: "Log af" }).click();
      await banner(visitor).getByRole("link", { name: "Log ind" }).first().waitFor();
    }

    // Signed in, one still is not let into what is for others.
    await signInOnTheWayTo(visitor, "/leder");
    await visitor.at("Du har ikke adgang");
    expect(await visitor.open("/kompetenceoverblik")).toBe(403);
  });

  it("a page left open after signing out elsewhere saves nothing, and leads back after sign-in", async () => {
    const { id, title } = await openOne(stage(), "rotation");
    const savedNow = () =>
      stage().read.savedOpportunity.count({ where: { opportunityId: id, personId: METTE } });
    const mette = await stage().walker("Mette Holm");
    await mette.open(`/muligheder/${id}`);
    const elsewhere = await mette.context.newPage();
    await elsewhere.goto(stage().baseUrl);
    await elsewhere.getByRole("button", { name: "Log af" }).click();
    await elsewhere.getByRole("link", { name: "Log ind", exact: true }).waitFor();
    await elsewhere.close();

    expect(await mette.press(`Gem ${title}`)).toBe(302);
    await mette.at("Log ind");
    expect(await savedNow()).toBe(0);
    await mette.signIn("Mette Holm");
    await mette.at(title);
    expect(pathOf(mette)).toBe(`/muligheder/${id}`);
    expect(await savedNow()).toBe(0);
    expect(await mette.press(`Gem ${title}`)).toBe(303);
    await mette.at(title);
    expect(await savedNow()).toBe(1);
    await mette.open("/gemte");
    await mette.sees(title);
  });
});
