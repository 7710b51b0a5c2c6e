import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareSchedule, runNow } from "../../../app/domain/jobs/index.server.ts";
import { type TestApp, testApp, type Visitor } from "../../setup/app.ts";

describe("the council's overview", () => {
  let app: TestApp;
  let jens: Visitor;
  beforeAll(async () => {
    app = await testApp();
    jens = await app.signedIn("kompetenceraad");
  });
  afterAll(() => app.close());

  const page = async (path: string) => {
    const response = await jens.get(path);
    return { status: response.status, html: await response.text() };
  };
  const csv = async (path = "/kompetenceoverblik.csv") => {
    const response = await jens.get(path);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    const [head = "", ...lines] = text.replace(/^\uFEFF/, "").split("\r\n");
    const rows = lines.filter((line) => line !== "").map((line) => line.split(";"));
    const cell = (sector: string, channel: string, year: number) =>
      rows.find((row) => row[0] === sector && row[1] === channel && row[2] === String(year))?.slice(3);
    return { response, bytes, text, head, rows, cell };
  };

  it("shows what is published, with how it was made, and asks nobody to meet 70/20/10", async () => {
    const { status, html } = await page("/kompetenceoverblik");
    expect(status).toBe(200);
    expect(html).toMatch(/<p class="rk-lead">\d+\u00a0% af den registrerede læringstid ligger i jobbet\./);
    expect(html).toContain("version 1");
    expect(html).toContain("70/20/10 er et eksempel, ikke et mål");
    expect(html).toContain('href="/kompetenceoverblik/saadan"');
  });

  it("says »Vises ikke« in chart, table and file, of a cell with three people and those that guard it", async () => {
    const { html } = await page("/kompetenceoverblik?aar=2024");
    const tables = html.match(/<table.*?<\/table>/gs) ?? [];
    expect(tables.filter((table) => table.includes("Vises ikke")).length).toBeGreaterThanOrEqual(2);
    const charts = html.match(/<svg class="rk-chart__.*?<\/svg>/gs) ?? [];
    expect(charts).toHaveLength(2);
    for (const chart of charts) expect(chart).toContain("Vises ikke");
    const { cell } = await csv();
    expect(cell("region", "relational", 2024)).toEqual(["Vises ikke", "Vises ikke"]);
  });

  it("is a typed file with a mark, semicolons and every total", async () => {
    const { response, bytes, head, rows } = await csv();
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toContain("version-1.csv");
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(head).toBe("sector;channel;year;hours;amountDkk");
    expect(rows).toHaveLength(3 * 4 * 4);
    for (const [, , , hours, amount] of rows) {
      expect(hours).toMatch(/^(\d+0|0|Vises ikke)$/);
      expect(amount).toMatch(/^(\d+000|0|Vises ikke)$/);
    }
  });

  it("narrows to a sector, and leads back", async () => {
    const { html } = await page("/kompetenceoverblik?sektor=region&aar=2025");
    expect(html).toContain("Kompetenceoverblik: Regioner");
    expect(html).toContain('href="/kompetenceoverblik?aar=2025"');
    expect(html).not.toContain(">Kommuner<");
  });

  it("says so when there are no figures, and leads to the last there are", async () => {
    const { status, html } = await page("/kompetenceoverblik?aar=2019");
    expect(status).toBe(200);
    expect(html).toContain("Ingen tal for perioden");
    expect(html).toContain('href="/kompetenceoverblik?aar=2026"');
  });

  it.each([
    ["aar=20x6", "Periode"],
    ["sektor=privat", "sektor"],
    ["version=-1", "version"],
  ])("answers %s with the field named", async (query, field) => {
    for (const path of ["/kompetenceoverblik", "/kompetenceoverblik.csv"]) {
      const { status, html } = await page(`${path}?${query}`);
      expect(status).toBe(400);
      expect(html).toContain(`»${field}«`);
    }
  });

  it("finds no publication that was never made", async () => {
    expect((await page("/kompetenceoverblik?version=99")).status).toBe(404);
    expect((await page("/kompetenceoverblik.csv?version=99")).status).toBe(404);
  });

  it("names no person", async () => {
    const { html } = await page("/kompetenceoverblik?aar=2024");
    const people = await app.rokade.db.read.person.findMany({ select: { id: true, name: true } });
    const own = "Jens Bak";
    for (const { id, name } of people) {
      expect(html).not.toContain(id);
      if (name !== own) expect(html).not.toContain(name);
    }
  });

  it("includes an entry after the job has run, not before, and keeps what was published", async () => {
    const { rokade } = app;
    const before = await csv();
    await rokade.db.write((tx) =>
      tx.uptakeEntry.create({
        data: {
          id: "late",
          idempotencyKey: "late",
          personId: "person-medarbejder",
          organisationId: "org-municipality-0630",
          sector: "municipality",
          occurredOn: "2026-11-20",
          recordedAt: rokade.clock.now(),
          channel: "on_the_job",
          activity: "rotation",
          title: "Rotation",
          hours: 300,
          amountDkk: 0,
          source: "rotation",
          confidence: "high",
        },
      }),
    );
    expect((await csv()).text).toBe(before.text);
    await prepareSchedule(rokade.jobs);
    await runNow({ ...rokade, name: "council.publish" });
    await app.runJobs();
    const after = await csv();
    const hours = (file: typeof before) => Number(file.cell("municipality", "on_the_job", 2026)?.[0]);
    expect(hours(after) - hours(before)).toBe(300);
    expect((await csv("/kompetenceoverblik.csv?version=1")).text).toBe(before.text);
    const { html } = await page("/kompetenceoverblik?version=1");
    expect(html).toContain("Du ser version 1. Den nyeste er version 2.");
    expect(html).toContain('href="/kompetenceoverblik"');
  });

  it("tells everybody how the figures are made", async () => {
    const response = await app.visitor().get("/kompetenceoverblik/saadan");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Når der står »Vises ikke«");
  });
});
