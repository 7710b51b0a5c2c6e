import { expect, it } from "vitest";
import { enterCourse } from "./campus.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";

const TITLE = "Data i kernedriften";
const METTE = "person-medarbejder";

const course = ({ read }: Stage) => read.opportunity.findFirstOrThrow({ where: { title: TITLE } });

/** What the ledger has of the learner's course. */
async function ledgerOf(stage: Stage) {
  const { id } = await course(stage);
  return stage.read.uptakeEntry.findMany({
    where: { personId: METTE, opportunityId: id },
    select: { channel: true, activity: true, hours: true, amountDkk: true, source: true, occurredOn: true },
  });
}

inBothBrowsers({ withCampus: true }, (stage) => {
  it("an employee takes a course in Campus; its result is entered once", async () => {
    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    await mette.open("/min-laering");
    expect(await mette.text()).not.toContain(TITLE);
    await mette.follow(
      page.locator("main").getByRole("link", { name: /^Find (mere )?e-læring$/ }),
      "Muligheder",
    );
    const kinds = await page.locator("main article").allInnerTexts();
    expect(kinds.filter((card) => !card.includes("E-læring"))).toEqual([]);
    expect(kinds).toHaveLength(6);
    await page.getByRole("searchbox").fill(TITLE);
    await page.getByRole("button", { name: "Søg", exact: true }).click();
    await mette.follow(page.locator("main article h3 a").filter({ hasText: TITLE }), TITLE);
    await mette.sees("120 kr. for hver deltager");
    expect(await ledgerOf(stage())).toEqual([]);

    // Over the login of the two systems into the course, read page by page.
    await enterCourse(mette, stage(), { button: "Start kurset", title: TITLE });
    await page.getByRole("link", { name: "Begynd kurset" }).click();
    for (let number = 2; number <= 4; number++) {
      await page.getByRole("link", { name: "Næste side" }).click();
      await page.waitForURL(new RegExp(`/side/${number}$`));
    }

    // A break: Rokade knows that it is under way, and leads back to it.
    await mette.open("/min-laering");
    await mette.sees(`Fortsæt »${TITLE}«`);
    await mette.sees("Kurset husker, hvor langt du er.");
    expect(await ledgerOf(stage())).toEqual([]);
    await enterCourse(mette, stage(), { button: /^Fortsæt.*Data i kernedriften$/, title: TITLE });
    await page.getByRole("link", { name: "Gå til afslutningen" }).click();

    // A question left open is named; then two right answers of three.
    const questions = page.getByRole("group");
    await questions.nth(0).getByRole("radio").nth(1).check();
    await page.getByRole("button", { name: "Afslut kurset" }).click();
    expect(await page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      "Spørgsmål 2: Vælg et svar.",
      "Spørgsmål 3: Vælg et svar.",
    ]);
    expect(await questions.nth(0).getByRole("radio").nth(1).isChecked()).toBe(true);
    await questions.nth(1).getByRole("radio").nth(0).check();
    await questions.nth(2).getByRole("radio").nth(0).check();
    await page.getByRole("button", { name: "Afslut kurset" }).click();
    await mette.at("Du er færdig");
    await mette.sees("Du svarede rigtigt på 2 af 3 spørgsmål.");
    await mette.sees(/^Resultatet er nået frem til Rokade\./);

    const entered = [
      {
        channel: "formal",
        activity: "e_learning",
        hours: 4,
        amountDkk: 120,
        source: "lti",
        occurredOn: stage().day(),
      },
    ];
    expect(await ledgerOf(stage())).toEqual(entered);
    await mette.follow("Tilbage til Rokade", "Min læring");
    await mette.sees(`Du har gennemført »${TITLE}«`);
    await mette.sees("4 timer er registreret som din læring på kurser.");
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: TITLE }) });
    expect(await row.getByRole("cell").last().innerText()).toBe("4");

    // The result sent again is the same result.
    await page.goto(`${stage().campusUrl}/kursus/data-i-kernedriften/faerdig`);
    await page.getByRole("button", { name: "Send resultatet igen" }).click();
    await mette.sees(/Det er sendt 2 gange\./);
    expect(await ledgerOf(stage())).toEqual(entered);
    await mette.open("/min-laering");
    expect(await row.count()).toBe(1);

    // Nobody else's page has it.
    const peter = await stage().walker("Peter Krogh");
    await peter.open("/min-laering");
    expect(await peter.text()).not.toContain(TITLE);
  });
});
