import { expect } from "vitest";
import type { Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

export const PURPOSE = "Hvad vil du lære, og hvorfor nu?";
export const BENEFIT = "Hvad får borgerne og din arbejdsplads ud af det?";

/** Opens a published opportunity. */
export async function openOpportunity(walker: Walker, { read }: Stage, title: string): Promise<void> {
  const { id } = await read.opportunity.findFirstOrThrow({ where: { title, state: "published" } });
  await walker.open(`/muligheder/${id}`);
  await walker.at(title);
}

/** Applies from the page of an opportunity, over three pages, and sends. Answers the address of the case. */
export async function applyHere(
  applicant: Walker,
  { purpose, benefit }: { purpose: string; benefit: string },
): Promise<string> {
  await applicant.follow("Søg pladsen", "Søg pladsen");
  expect(await applicant.press("Begynd ansøgning")).toBe(303);
  await applicant.fill(PURPOSE, purpose);
  await applicant.fill(BENEFIT, benefit);
  expect(await applicant.press("Gem og fortsæt")).toBe(303);
  await applicant.at("Periode");
  expect(await applicant.press("Gem og fortsæt")).toBe(303);
  await applicant.at("Tjek dine svar");
  expect(await applicant.press("Send ansøgning")).toBe(303);
  await applicant.sees("Din ansøgning er sendt");
  return new URL(applicant.page.url()).pathname;
}

/** The leader says yes to what an employee applied for. */
export async function sayYes(leader: Walker, { employee, title }: { employee: string; title: string }) {
  await openAsked(leader, { employee, title });
  await leader.keys.tick(leader.page.getByRole("radio", { name: /^Ja [^,]/ }));
  expect(await leader.press("Send svar")).toBe(303);
  await leader.sees(`Dit svar er sendt. ${employee} kan se det nu.`);
}

/** Finds the question in the leader's list and opens it. */
export async function openAsked(leader: Walker, { employee, title }: { employee: string; title: string }) {
  await leader.open("/leder");
  await leader.at("Til behandling");
  const row = rowOf(leader, title);
  await leader.follow(row.getByRole("link", { name: /^Svar/ }), `Kan ${employee} undværes?`);
}

/** The entry of a list that says this. */
export function rowOf({ page }: Walker, words: string) {
  return page.locator("main").getByRole("listitem").filter({ hasText: words }).last();
}

/** The application at an address of the applicant's, as the database has it. */
export async function applicationAt({ read }: Stage, path: string) {
  const id = path.split("/").at(-1) ?? "";
  return read.application.findUniqueOrThrow({
    where: { id },
    include: { steps: { orderBy: { at: "asc" } } },
  });
}
