import { expect } from "vitest";
import type { Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

/**
 * Presses the button that opens a course, and waits until the course is there. Two forms lie between, which send
 * themselves where scripts run and have a button where they do not.
 */
export async function enterCourse(
  learner: Walker,
  { campusUrl }: Stage,
  { button, title }: { button: string | RegExp; title: string },
): Promise<void> {
  const { page } = learner;
  const isScripted = await page
    .locator("main")
    .evaluate((main) => Object.keys(main).some((key) => key.startsWith("__reactFiber")));
  await page.locator("main").getByRole("button", { name: button }).first().click();
  if (!isScripted) {
    await learner.at(`Campus åbner »${title}«`);
    await page.getByRole("button", { name: "Åbn kurset i Campus" }).click();
    await page.getByRole("button", { name: "Fortsæt til kurset" }).click();
  }
  await page.waitForURL(`${campusUrl}/kursus/**`);
  await learner.at(title);
}

/** Answers the questions at the end of the course that one stands in, any way, and finishes. */
export async function finishCourse({ page }: Walker): Promise<void> {
  const slug = /\/kursus\/([^/]+)/.exec(page.url())?.[1];
  await page.goto(new URL(`/kursus/${slug}/afslutning`, page.url()).href);
  for (const question of await page.getByRole("group").all())
    await question.getByRole("radio").first().check();
  for (const prompt of await page.getByRole("textbox").all()) await prompt.fill("Jeg prøver det på mandag.");
  await page.getByRole("button", { name: "Afslut kurset" }).click();
  await page.getByRole("heading", { level: 1, name: "Du er færdig" }).waitFor();
  expect(await page.locator(".status").innerText()).toContain("Resultatet er nået frem til Rokade.");
}
