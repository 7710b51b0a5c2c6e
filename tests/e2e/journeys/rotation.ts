import type { Page } from "playwright-core";
import { expect } from "vitest";
import { systemClock } from "../../../integrations/clock/system-clock.ts";
import { addDays } from "../../../seed/calendar.ts";
import { at, fillDay, type Journey } from "../../setup/journey.ts";

const today = systemClock().today();

/** What the host writes. Days count from today, so that the journey is the same on any day. */
export const posting = {
  title: "Byg bro mellem borgerservice og økonomi",
  deadline: addDays(today, 10),
  startsOn: addDays(today, 11),
  endsOn: addDays(today, 32),
};
/** Days from today on which the rotation is under way, and on which it is over. */
export const DURING = 12;
export const AFTER = 33;

const errorSummary = (page: Page) => page.locator(".rk-error-summary");
const main = (page: Page) => page.locator("main").innerText();

/** Journey 3, first half: the host posts it, and is told what is missing with all that was typed kept. */
export async function publish(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^Mine opslag/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Lav et nyt opslag" }).click();
  await at(page, "Nyt opslag");
  await page.locator("[name=modelId]").selectOption({ label: "Rotation: Udlån" });
  await page.locator("[name=title]").fill(posting.title);
  await page.locator("[name=tasks]").fill("Du samler to afdelingers opgaver og viser, hvor borgeren venter.");
  await page.getByRole("button", { name: "Offentliggør" }).click();
  await errorSummary(page).waitFor();
  expect(await page.title()).toMatch(/^Fejl: /);
  expect(await page.locator("[name=title]").inputValue()).toBe(posting.title);
  expect(await page.locator("[name=tasks]").inputValue()).toContain("to afdelingers opgaver");
  expect(await page.locator("[name=modelId] option:checked").innerText()).toBe("Rotation: Udlån");

  await page.locator("[name=summary]").fill("Vi mangler en, der kan se på tværs af to afdelinger.");
  await page.locator("[name=learning]").fill("Du lærer at lede et forløb på tværs uden at være chef.");
  await page.locator("[name=municipalityCode]").selectOption({ label: "Aarhus" });
  await page.locator("[name=format][value=on_site]").check();
  await page.locator("[name=workload][value=full_time]").check();
  await page.locator("[name=hoursPerWeek]").fill("37");
  await fillDay(page, "startsOn", posting.startsOn);
  await fillDay(page, "endsOn", posting.endsOn);
  await fillDay(page, "deadline", posting.deadline);
  await page.locator("[name=seats]").fill("1");
  await page.locator('[name="levels[]"]').first().check();
  await page.locator('[name="competences[]"]').first().check();
  await page.getByRole("button", { name: "Offentliggør" }).click();
  await at(page, posting.title);
}

/** Journey 1, first half: why it fits, then search, facet, sort and page, all of it in the address. */
export async function find(page: Page, { baseUrl }: Journey): Promise<void> {
  await page.goto(baseUrl);
  await at(page, /^Hej /);
  expect(await page.getByText("Passer til dig:").count()).toBeGreaterThan(2);
  await page.goto(`${baseUrl}/muligheder`);
  await page.getByRole("link", { name: "Side 2", exact: true }).click();
  await page.waitForURL(/side=2/);
  await page.locator("main input[name=q]").fill("borgerservice økonomi");
  await page.locator("main .rk-search button").first().click();
  await page.waitForURL(/q=borgerservice/);
  expect(page.url()).not.toContain("side=2");
  await page.locator("main select[name=sorter]").first().selectOption("newest");
  await page.getByRole("button", { name: "Sortér" }).click();
  await page.waitForURL(/sorter=newest/);
  await page.locator("#filtre input[name=sektor][value=municipality]").check();
  await page.locator("#filtre button[type=submit]").click();
  await page.waitForURL(/sektor=municipality/);
  expect(page.url()).toMatch(/q=borgerservice/);
  expect(page.url()).toMatch(/sorter=newest/);
  await page.getByRole("link", { name: posting.title, exact: true }).click();
  await at(page, posting.title);
}

/** Journey 1, second half: purpose, period, check, send; then the case says who answers. */
export async function apply(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Søg pladsen" }).first().click();
  await at(page, "Søg pladsen");
  await page.getByRole("button", { name: "Begynd ansøgning" }).click();
  await page
    .locator("[name=purpose]")
    .fill("Jeg vil lære at se på tværs, som vi aftalte i min udviklingssamtale.");
  await page.locator("[name=benefit]").fill("Borgerne i Vejle får samme overblik, når jeg er hjemme igen.");
  await page.getByRole("button", { name: "Gem og fortsæt" }).click();
  await at(page, "Periode");
  expect(await page.locator('[name="startsOn.day"]').inputValue()).toBe(
    String(Number(posting.startsOn.slice(8))),
  );
  await page.getByRole("button", { name: "Gem og fortsæt" }).click();
  await at(page, "Tjek dine svar");
  expect(await main(page)).toContain("Jeg vil lære at se på tværs");
  await page.getByRole("button", { name: "Send ansøgning" }).click();
  await at(page, posting.title);
  expect(await main(page)).toMatch(/Peter Krogh svarer senest/);
}

/** Journey 2: it waits with its deadline; a no needs a reason; the yes is seen by the applicant at once. */
export async function release(page: Page, applicant: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^Til behandling/ })
    .first()
    .click();
  await at(page, "Til behandling");
  expect(await main(page)).toMatch(/Mette Holm[\s\S]*Svar senest/);
  await page
    .getByRole("link", { name: /Mette Holm/ })
    .first()
    .click();
  await at(page, "Kan Mette Holm undværes?");
  await page.locator("[name=answer][value=no]").check();
  await page.getByRole("button", { name: "Send svar" }).click();
  await errorSummary(page).waitFor();
  await page.locator("[name=answer][value=yes]").check();
  await page.getByRole("button", { name: "Send svar" }).click();
  await errorSummary(page).waitFor({ state: "detached" });
  await applicant.reload();
  expect(await main(applicant)).toMatch(/Peter Krogh/);
  expect(await main(applicant)).not.toMatch(/Peter Krogh svarer senest/);
}

/** Journey 3, second half: the host offers, the applicant accepts. */
export async function offerAndAccept(page: Page, applicant: Page, { baseUrl }: Journey): Promise<void> {
  await page.goto(`${baseUrl}/vaert`);
  const row = page.getByRole("row").filter({ hasText: posting.title });
  await row
    .getByRole("link", { name: /ansøger/i })
    .first()
    .click();
  await at(page, "Ansøgere");
  await page.getByRole("link", { name: "Mette Holm" }).first().click();
  await at(page, "Mette Holm");
  await page.getByRole("button", { name: "Tilbyd plads" }).click();
  await page.getByText("Tilbudt plads").first().waitFor();
  await applicant.reload();
  await applicant.getByRole("button", { name: "Sig ja tak" }).click();
  await applicant.getByText("Aftalen er på plads").first().waitFor();
}

export const applicationOf = ({ read }: Journey) =>
  read((db) =>
    db.application.findFirstOrThrow({
      where: { applicantId: "person-medarbejder", opportunity: { title: posting.title } },
    }),
  );

/** The calendar's job runs by itself soon after the start; each look is a new question to the table. */
export async function untilApplicationIs(journey: Journey, state: string): Promise<void> {
  while ((await applicationOf(journey)).state !== state)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
