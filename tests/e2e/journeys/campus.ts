import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

/** Starts a course from its page in Rokade and comes to it in Campus; without script by pressing each form's button. */
export async function startCourse(learner: Walker, { campusUrl }: Stage): Promise<void> {
  const { page } = learner;
  const arrived = page.waitForURL(`${campusUrl}/kursus/*`);
  await learner.keys.press(page.getByRole("button", { name: "Start kurset" }));
  if (!learner.javaScriptEnabled) {
    await learner.keys.press(page.getByRole("button", { name: "Åbn kurset i Campus" }));
    await page.getByRole("heading", { name: "Du er på vej til Campus" }).waitFor();
    await learner.keys.press(page.getByRole("button"));
  }
  await arrived;
}

/** Reads every page of a course that ends in a quiz, and comes to the quiz. */
export async function readCourse(learner: Walker): Promise<void> {
  const { page } = learner;
  const turnBy = async (link: Locator) => {
    const read = page.url();
    await learner.keys.press(link);
    await page.waitForURL((url) => url.href !== read);
  };
  await turnBy(page.getByRole("link", { name: "Begynd kurset" }));
  const end = page.getByRole("link", { name: "Gå til afslutningen" });
  const next = page.getByRole("link", { name: "Næste side" });
  while ((await end.count()) === 0) await turnBy(next);
  await learner.keys.press(end);
  await page.getByRole("button", { name: "Afslut kurset" }).waitFor();
}

/** Answers the quiz and finishes. */
export async function finishCourse(learner: Walker): Promise<void> {
  const questions = await learner.page.getByRole("group").all();
  expect(questions).toHaveLength(3);
  for (const question of questions) await learner.keys.tick(question.getByRole("radio").first());
  expect(await learner.press("Afslut kurset")).toBe(303);
  await learner.at("Du er færdig");
}

/** The ledger's entries for one person and one opportunity. */
export async function entriesOf({ read }: Stage, personId: string, opportunityId: string) {
  return read.uptakeEntry.findMany({
    where: { personId, opportunityId },
    select: { channel: true, hours: true, amountDkk: true, source: true, occurredOn: true },
  });
}
