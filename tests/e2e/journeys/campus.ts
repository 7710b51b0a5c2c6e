import type { Page } from "playwright-core";
import { expect } from "vitest";
import { at, type Journey } from "../../setup/journey.ts";

export const COURSE = "God forvaltningsskik";

/** Journey 4, first half: from the opportunity into the course, which another process plays. */
export async function launch(page: Page, journey: Journey): Promise<void> {
  await page.goto(`${journey.baseUrl}/muligheder?q=${encodeURIComponent(COURSE)}`);
  await page.getByRole("link", { name: COURSE, exact: true }).click();
  await at(page, COURSE);
  await page.getByRole("button", { name: "Start kurset" }).first().click();
  if (!journey.javaScriptEnabled) {
    await page.getByRole("button", { name: "Åbn kurset i Campus" }).click();
    // The signed launch, too, has a button of its own where no script sends it.
    await page.locator("main form button[type=submit]").click();
  }
  await page.waitForURL((url) => url.origin === journey.sandboxUrl);
  await at(page, COURSE);
}

/** Journey 4, second half: through the course to its end; the result is sent, and sent again. */
export async function complete(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begynd kurset" }).click();
  const next = page.getByRole("link", { name: "Næste side" });
  const ending = page.getByRole("link", { name: "Gå til afslutningen" });
  while ((await next.or(ending).first().innerText()) === "Næste side") {
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
  }
  await ending.click();
  for (const answers of await page.locator("fieldset").all())
    await answers.getByRole("radio").first().check();
  for (const answer of await page.locator("textarea").all()) await answer.fill("Det prøver jeg på mandag.");
  await page.getByRole("button", { name: "Afslut kurset" }).click();
  await at(page, "Du er færdig");
  await untilShown(page, /nået frem til/);
  await page.getByRole("button", { name: "Send resultatet igen" }).click();
  await untilShown(page, /Det er sendt 2 gange/);
}

/** Back in Rokade the course is done, and its hours and click fee stand once in the ledger, on courses. */
export async function returnHome(page: Page, { baseUrl, read }: Journey): Promise<void> {
  await page.getByRole("link", { name: /^Tilbage til/ }).click();
  await page.waitForURL((url) => url.href.startsWith(`${baseUrl}/min-laering`));
  await at(page, "Min læring");
  expect(await page.locator("main").innerText()).toContain(COURSE);
  const { entries, course } = await read(async (db) => {
    const course = await db.opportunity.findFirstOrThrow({ where: { title: COURSE } });
    const where = { personId: "person-medarbejder", opportunityId: course.id, source: "lti" };
    return { entries: await db.uptakeEntry.findMany({ where }), course };
  });
  expect(entries).toMatchObject([{ channel: "formal", hours: course.hours, amountDkk: course.priceDkk }]);
}

/** The course player sends in the background; its page says how far that has come each time it is asked for. */
async function untilShown(page: Page, words: RegExp): Promise<void> {
  while (!words.test(await page.locator("main").innerText())) await page.reload();
}
