import { expect, it } from "vitest";
import { applicationAt, applyHere, openOpportunity, sayYes } from "./applying.ts";
import { finishCourse, readCourse, startCourse } from "./campus.ts";
import { takeCourse } from "./colleague.ts";
import { CHANNELS, cellsOf, SECTORS, sumsOf, toTens, toThousands } from "./ledger.ts";
import { fillPosting } from "./posting.ts";
import { inBothBrowsers, type Stage } from "./stage.ts";
import type { Walker } from "./walker.ts";

const TITLE = "Læs tallene højt for dem, de handler om";
const COURSE = "Data i kernedriften";
/** Three whole weeks of 37 hours, of which a rotation for academics counts 40 per cent as learning. */
const ROTATION_HOURS = 44.5;

type Table = Record<string, Record<string, string>>;

/** A table of the page: by the first cell of each row, then by column. */
async function tableOf({ page }: Walker, caption: string): Promise<Table> {
  const table = page.getByRole("table", { name: caption });
  const columns = await table.getByRole("columnheader").allInnerTexts();
  const rows = await table.locator("tbody tr").all();
  const read = rows.map(async (row) => {
    const [name = "", ...cells] = await row.locator("th, td").allInnerTexts();
    return [name.trim(), Object.fromEntries(cells.map((cell, at) => [columns[at + 1]?.trim(), cell.trim()]))];
  });
  return Object.fromEntries(await Promise.all(read));
}

/** What the overview must say of a year when nothing of it may be hidden. */
function expectedTable(year: number, figure: (cell: ReturnType<typeof cellsOf>[number]) => number): Table {
  const table: Table = {};
  for (const cell of cellsOf(year)) {
    const shown = figure(cell).toLocaleString("da-DK");
    table[SECTORS[cell.sector]] = { ...table[SECTORS[cell.sector]], [CHANNELS[cell.channel]]: shown };
  }
  return table;
}

/** The figures of one year as the newest publication shows them. */
async function publishedFigures(jens: Walker, year: number) {
  await jens.open(`/kompetenceoverblik?aar=${year}`);
  return {
    hours: await tableOf(jens, `Registrerede timer, ${year}`),
    thousands: await tableOf(jens, `Udbetalt i 1.000 kr., ${year}`),
  };
}

/** What stands in the file that the page offers, by sector, channel and year. */
async function fileOf(jens: Walker): Promise<Map<string, string[]>> {
  const link = jens.page.getByRole("link", { name: "Hent som regneark" });
  const response = await jens.context.request.get(
    new URL((await link.getAttribute("href")) ?? "", jens.page.url()).href,
  );
  expect(response.headers()["content-type"]).toContain("text/csv");
  const [head, ...lines] = (await response.text()).replace("\uFEFF", "").trimEnd().split("\r\n");
  expect(head).toBe("sector;channel;year;hours;amountDkk");
  return new Map(
    lines.map((line) => {
      const [sector, channel, year, ...figures] = line.split(";");
      return [`${sector} ${channel} ${year}`, figures];
    }),
  );
}

async function namesOn({ read }: Stage, text: string): Promise<string[]> {
  const people = await read.person.findMany({ select: { id: true, name: true } });
  return people.flatMap(({ id, name }) => [id, name]).filter((word) => text.includes(word));
}

inBothBrowsers({ withCampus: true, beginsOn: "09-02" }, (stage) => {
  it("the council reads what was learnt once it is published, and never a person", async () => {
    const { day, read } = stage();
    const year = Number(day().slice(0, 4));
    const figuresOf = async (upTo: string) => {
      const sums = await sumsOf(stage(), upTo);
      return {
        hours: expectedTable(year, (cell) => toTens(sums(cell).hours)),
        thousands: expectedTable(year, (cell) => toThousands(sums(cell).amountDkk)),
      };
    };
    const shown = () => publishedFigures(jens, year);
    const atFirst = await figuresOf(day());

    const jens = await stage().walker("Jens Bak");
    await jens.open("/kompetenceoverblik");
    await jens.at("Kompetenceoverblik");
    await jens.sees("Version 1");
    expect(await shown()).toEqual(atFirst);

    // A rotation is agreed on, and courses are taken.
    const path = await agreeOnRotation(stage(), { deadline: day(1), startsOn: day(2), endsOn: day(22) });
    const mette = await stage().walker("Mette Holm");
    await openOpportunity(mette, stage(), COURSE);
    await startCourse(mette, stage());
    await readCourse(mette);
    await finishCourse(mette);
    const courses = await read.opportunity.findMany({
      where: { kind: "e_learning", state: "published", ltiToolId: { not: null }, priceDkk: { gt: 0 } },
    });
    for (const persona of ["hr", "topleder"]) {
      const colleague = await stage().visitor(persona);
      for (const { id } of courses) await takeCourse(colleague, stage(), id);
    }

    // Twenty-four days later the rotation is over and all of it is entered; what is published stands as it did.
    const without = await sumsOf(stage(), day());
    await stage().restartAfter(24);
    await stage().jobDone("applications.run-calendar");
    expect((await applicationAt(stage(), path)).state).toBe("returned");
    const withIt = await sumsOf(stage(), day());
    const inTheJob = { sector: "municipality", channel: "on_the_job", year } as const;
    // Others of this world come back in these days too.
    expect(withIt(inTheJob).hours - without(inTheJob).hours).toBeGreaterThanOrEqual(ROTATION_HOURS);
    const ofMette = { personId: "person-medarbejder", source: "rotation", occurredOn: day(-2) };
    const entered = await read.uptakeEntry.findMany({ where: ofMette });
    expect(entered.map(({ channel, hours }) => [channel, hours])).toEqual([["on_the_job", ROTATION_HOURS]]);
    await jens.signIn("Jens Bak");
    await jens.open("/kompetenceoverblik");
    await jens.sees("Version 1");
    expect(await shown()).toEqual(atFirst);

    // The first of the month passes, and the calendar publishes.
    await stage().restartAfter(6);
    await stage().jobDone("council.publish");
    const published = await figuresOf(day());
    await jens.signIn("Jens Bak");
    await jens.open("/kompetenceoverblik");
    await jens.sees("Version 2");
    expect(await shown()).toEqual(published);
    const hoursOf = ({ hours }: typeof published, channel: string) => hours[SECTORS.municipality]?.[channel];
    const paidOf = ({ thousands }: typeof published) => thousands[SECTORS.municipality]?.[CHANNELS.formal];
    for (const channel of [CHANNELS.on_the_job, CHANNELS.formal])
      expect(hoursOf(published, channel), channel).not.toBe(hoursOf(atFirst, channel));
    expect(paidOf(published)).not.toBe(paidOf(atFirst));

    // The chart has its table beside it, and the file says the same.
    await jens.open(`/kompetenceoverblik?aar=${year}`);
    const chart = `Registreret læringstid i jobbet, via relationer og på kurser, ${year}`;
    await jens.page.getByRole("img", { name: chart }).first().waitFor();
    expect(Object.keys(await tableOf(jens, "Fordeling af læringstid efter sektor i procent"))).toEqual(
      Object.values(SECTORS),
    );
    const file = await fileOf(jens);
    const sums = await sumsOf(stage(), day());
    for (const cell of cellsOf(year))
      expect(file.get(`${cell.sector} ${cell.channel} ${year}`)).toEqual([
        String(toTens(sums(cell).hours)),
        String(toThousands(sums(cell).amountDkk) * 1_000),
      ]);

    // Fewer than five people stand behind one figure of the first year: it is not shown, on the page or in the file.
    const firstYear = year - 2;
    const few = sums({ sector: "region", channel: "relational", year: firstYear });
    expect(few.people).toBeGreaterThan(0);
    expect(few.people).toBeLessThan(5);
    await jens.open("/kompetenceoverblik");
    await jens.keys.select(jens.page.getByLabel("Periode"), String(firstYear));
    await jens.keys.press(jens.page.getByRole("button", { name: "Vis", exact: true }));
    await jens.page.getByRole("table", { name: `Registrerede timer, ${firstYear}` }).waitFor();
    const early = await publishedFigures(jens, firstYear);
    for (const table of [early.hours, early.thousands])
      expect(table[SECTORS.region]?.[CHANNELS.relational]).toBe("Vises ikke");
    expect(file.get(`region relational ${firstYear}`)).toEqual(["Vises ikke", "Vises ikke"]);

    // No person: not in what is shown, and not in what the page carries along.
    const carried = [await jens.page.content(), JSON.stringify([...file])].join();
    expect((await namesOn(stage(), carried)).filter((name) => name !== "Jens Bak")).toEqual([]);
  });
});

/** Karen's posting, Mette's application, and everybody's yes. Answers the address of the case. */
async function agreeOnRotation(
  stage: Stage,
  period: { deadline: string; startsOn: string; endsOn: string },
): Promise<string> {
  const karen = await stage.walker("Karen Lund");
  await karen.open("/vaert/nyt-opslag");
  await fillPosting(karen, {
    title: TITLE,
    model: "Rotation: Rotation for akademikere",
    hoursPerWeek: "37",
    ...period,
  });
  expect(await karen.press("Offentliggør")).toBe(303);
  const mette = await stage.walker("Mette Holm");
  await openOpportunity(mette, stage, TITLE);
  const path = await applyHere(mette, {
    purpose: "Jeg vil lære at tale om tal, så de fører til noget.",
    benefit: "Vi stopper det, der ikke virker, et år før.",
  });
  const peter = await stage.walker("Peter Krogh");
  await sayYes(peter, { employee: "Mette Holm", title: TITLE });
  await karen.open(path.replace("/mine-ansoegninger", "/vaert/ansoegere"));
  expect(await karen.press("Tilbyd plads")).toBe(303);
  await mette.open(path);
  expect(await mette.press("Sig ja tak")).toBe(303);
  return path;
}
