import { expect, it } from "vitest";
import { enterCourse, finishCourse } from "./campus.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

/** Fifteen hours together: more than what rounding to ten can swallow. */
const COURSES = ["Samtalen, der udvikler", "God forvaltningsskik", "Data i kernedriften"];
const HIDDEN = "Vises ikke";
const ROWS = { state: "Stat", region: "Regioner", municipality: "Kommuner", all: "Alle sektorer" };
const CHANNELS = ["on_the_job", "relational", "formal", "all"];

/** The ledger's hours of a year in one sector's courses, to the nearest ten, as a council member would add them up. */
async function courseHours({ read }: Stage, year: string): Promise<number> {
  const { _sum } = await read.uptakeEntry.aggregate({
    where: { sector: "municipality", channel: "formal", occurredOn: { startsWith: year } },
    _sum: { hours: true },
  });
  return Math.round((_sum.hours ?? 0) / 10) * 10;
}

const numberIn = (text: string) => (text.trim() === HIDDEN ? null : Number(text.replaceAll(".", "")));

/** The hours of the table on the page, by row and channel; null where nothing may be shown. */
async function hoursShown({ page }: Walker, year: string): Promise<Record<string, (number | null)[]>> {
  const table = page.getByRole("table", { name: `Registrerede timer, ${year}` });
  const rows = await table.getByRole("row").all();
  const shown: Record<string, (number | null)[]> = {};
  for (const row of rows.slice(1)) {
    const cells = await row.getByRole("cell").allInnerTexts();
    shown[await row.getByRole("rowheader").innerText()] = cells.map(numberIn);
  }
  return shown;
}

/** The same of the file to download, and every other line of it. */
async function fileOf({ page, context }: Walker) {
  const address = await page.getByRole("link", { name: "Hent som regneark" }).getAttribute("href");
  const response = await context.request.get(new URL(address ?? "", page.url()).href);
  expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const text = await response.text();
  const [head, ...lines] = text.replace("\uFEFF", "").trimEnd().split("\r\n");
  expect(head).toBe("sector;channel;year;hours;amountDkk");
  const cells = lines.map((line) => line.split(";"));
  const hoursOf = (year: string) =>
    Object.fromEntries(
      Object.entries(ROWS).map(([sector, name]) => [
        name,
        CHANNELS.map((channel) =>
          numberIn(cells.find(([s, c, y]) => s === sector && c === channel && y === year)?.[3] ?? ""),
        ),
      ]),
    );
  return { text, hoursOf };
}

inBothBrowsers({ withCampus: true }, (stage) => {
  it("the council's overview has new learning once it is published, and nobody's name", async () => {
    const { read, day } = stage();
    const year = day().slice(0, 4);
    const firstYear = String(Number(year) - 2);
    const jens = await stage().walker("Jens Bak");
    await jens.open(`/kompetenceoverblik?aar=${year}`);
    await jens.at("Kompetenceoverblik");
    await jens.sees("Version 1");
    const before = await hoursShown(jens, year);
    expect(before.Kommuner?.[2]).toBe(await courseHours(stage(), year));

    // Mette finishes three courses: they are in the ledger, and not in what is published.
    const mette = await stage().walker("Mette Holm");
    for (const title of COURSES) {
      const { id } = await read.opportunity.findFirstOrThrow({ where: { title } });
      await mette.open(`/muligheder/${id}`);
      await enterCourse(mette, stage(), { button: "Start kurset", title });
      await finishCourse(mette);
    }
    const expected = await courseHours(stage(), year);
    expect(expected - (before.Kommuner?.[2] ?? 0)).toBeGreaterThanOrEqual(10);
    await jens.page.reload();
    await jens.sees("Version 1");
    expect(await hoursShown(jens, year)).toEqual(before);

    // Published again: a new version, with just that in it, and the file says the same.
    const published = await stage().command("jobs", "run", "council.publish");
    expect(published).toMatchObject({ code: 0, stdout: expect.stringContaining("version 2 published") });
    await jens.open(`/kompetenceoverblik?aar=${year}`);
    await jens.sees("Version 2");
    const after = await hoursShown(jens, year);
    expect(after.Kommuner?.[2]).toBe(expected);
    for (const [row, cells] of Object.entries(before))
      if (row === "Stat" || row === "Regioner") expect(after[row]).toEqual(cells);
    expect(after.Kommuner?.slice(0, 2)).toEqual(before.Kommuner?.slice(0, 2));
    const file = await fileOf(jens);
    expect(file.hoursOf(year)).toEqual(after);

    // The chart says in words what the table beside it says in figures.
    const chart = jens.page.getByRole("img", { name: new RegExp(`^Registreret læringstid.*${year}`) });
    expect(await chart.count()).toBeGreaterThan(0);
    const told = (await jens.page.locator("figure.rk-chart desc").first().textContent()) ?? "";
    const shares = jens.page.getByRole("table", { name: "Fordeling af læringstid efter sektor i procent" });
    for (const name of Object.values(ROWS)) {
      const row = shares.getByRole("row").filter({ has: jens.page.getByRole("rowheader", { name }) });
      for (const percent of (await row.getByRole("cell").allInnerTexts()).slice(0, 3))
        expect(told).toMatch(new RegExp(`${name}:[^.]*\\b${percent}\\b`));
    }

    // Fewer than five people, or what would give them away: it stands in neither place.
    await jens.open(`/kompetenceoverblik?aar=${firstYear}`);
    const people = await read.uptakeEntry.findMany({
      where: { sector: "region", channel: "relational", occurredOn: { startsWith: firstYear } },
      distinct: ["personId"],
      select: { personId: true },
    });
    expect(people.length).toBeGreaterThan(0);
    expect(people.length).toBeLessThan(5);
    const first = await hoursShown(jens, firstYear);
    expect(first.Regioner?.[1]).toBe(null);
    expect(file.hoursOf(firstYear)).toEqual(first);
    for (const cells of [Object.values(first).map((row) => row[1] ?? null), first.Regioner ?? []])
      expect(cells.filter((value) => value === null).length).toBeGreaterThan(1);

    // Nobody who has learned is named, on the page or in the file.
    const names = await read.person.findMany({ where: { uptake: { some: {} } }, select: { name: true } });
    expect(names.length).toBeGreaterThan(100);
    const words = `${await jens.text()} ${await jens.page.content().then((all) => all.split("<main")[1])} ${file.text}`;
    expect(
      names.map(({ name }) => name).filter((name) => name !== "Jens Bak" && words.includes(name)),
    ).toEqual([]);

    // What was published stays: the first version is still what it was.
    await jens.open(`/kompetenceoverblik?aar=${year}&version=1`);
    await jens.sees("Du ser version 1. Den nyeste er version 2.");
    expect(await hoursShown(jens, year)).toEqual(before);
  });
});
