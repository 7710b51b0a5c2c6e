import type { Page } from "playwright-core";
import { expect } from "vitest";
import { at, type Journey } from "../../setup/journey.ts";

const HOURS_STEP = 10;
const HIDDEN = "Vises ikke";

export type Figures = { version: string; csv: string };

/** Journey 6: what the council sees now, as page and as file. */
export async function readOverview(page: Page, { baseUrl, read }: Journey): Promise<Figures> {
  await page.goto(`${baseUrl}/kompetenceoverblik`);
  await at(page, "Kompetenceoverblik");
  const text = await page.locator("main").innerText();
  expect(await page.locator("main svg").count()).toBeGreaterThan(0);
  expect(await page.getByRole("table").count()).toBeGreaterThan(0);
  const people = await read((db) => db.person.findMany({ select: { name: true } }));
  expect(people.filter(({ name }) => text.includes(name))).toEqual([]);
  const csv = await page.request.get(`${baseUrl}/kompetenceoverblik.csv`);
  expect(csv.status()).toBe(200);
  return { version: /Version \d+/.exec(text)?.[0] ?? "", csv: await csv.text() };
}

/** Every hour figure of the file that is shown is what the ledger holds, to the nearest ten. */
export async function expectAsInLedger({ csv }: Figures, { read }: Journey): Promise<number> {
  const entries = await read((db) => db.uptakeEntry.findMany());
  let shown = 0;
  for (const line of csv.replace("\uFEFF", "").trim().split("\r\n").slice(1)) {
    const [sector, channel, year, hours = ""] = line.split(";");
    if (hours === HIDDEN) continue;
    const own = entries.filter(
      (entry) =>
        entry.occurredOn.startsWith(`${year}-`) &&
        (sector === "all" || entry.sector === sector) &&
        (channel === "all" || entry.channel === channel),
    );
    const sum = own.reduce((total, entry) => total + entry.hours, 0);
    expect(Math.abs(Number(hours) - sum), line).toBeLessThanOrEqual(HOURS_STEP / 2);
    expect(new Set(own.map(({ personId }) => personId)).size, line).toBeGreaterThanOrEqual(5);
    shown += 1;
  }
  return shown;
}
