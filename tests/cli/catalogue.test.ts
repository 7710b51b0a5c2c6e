import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRokade, type Rokade } from "../../app/composition.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { exportCommand } from "../../cli/commands/export.ts";
import { importCommand } from "../../cli/commands/import.ts";
import { bar, progressOn } from "../../cli/progress.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { roomForFiles } from "../setup/database.ts";
import { TEST_NOW, worldDatabaseFile } from "../setup/world.ts";

let rokade: Rokade;
let folder: string;
let remove: () => void;
beforeAll(async () => {
  const world = await worldDatabaseFile();
  remove = world.remove;
  folder = mkdtempSync(join(roomForFiles(), "rokade-catalogue-"));
  const env = readEnv({ DATABASE_URL: `file:${world.file}`, ROKADE_DEMO: "1", LOG_LEVEL: "silent" });
  rokade = await openRokade(env, { say: () => {}, clock: fixedClock(TEST_NOW) });
}, 60_000);
afterAll(async () => {
  await rokade?.close();
  rmSync(folder, { recursive: true, force: true });
  remove?.();
});

const path = (name: string) => join(folder, name);
const written = (name: string, text: string) => {
  writeFileSync(path(name), text);
  return path(name);
};
const run = (...words: string[]) => importCommand.run({ rokade, words, say: () => {} });
const write = (...words: string[]) => exportCommand.run({ rokade, words, say: () => {} });
const found = async (text: string) =>
  (
    await rokade.search.search({
      text,
      visibleTo: "anonymous",
      today: rokade.clock.today(),
      page: 1,
      perPage: 10,
    })
  ).total;

describe("the catalogue of the demo world", () => {
  it.each(["csv", "json", "jsonl"])(
    "is written as %s, and changes nothing when it is imported",
    async (ending) => {
      const file = path(`catalogue.${ending}`);
      const listed = await rokade.db.read.opportunity.count({
        where: { state: "published", visibility: "public" },
      });
      expect(await write("opportunities", file)).toMatchObject({ data: { opportunities: listed } });
      expect(await run("opportunities", file)).toMatchObject({
        failed: false,
        data: { added: 0, changed: 0, unchanged: listed, errors: [], written: false },
      });
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
  );

  it("can be found by what is imported at once, and no longer by what its source withdraws", async () => {
    const both = written(
      "a.csv",
      "externalId,kind,title\nZ1,e_learning,Kvaksalveri et\nZ2,e_learning,Kvaksalveri to\n",
    );
    const answer = await run("opportunities", both, "--source", "plan2learn");
    expect(answer.lines.join("\n")).toMatch(
      /2 added, 0 changed, 0 left alone, 0 withdrawn, 0 errors\.\n2 lines in .* lines\/s/,
    );
    expect(await found("kvaksalveri")).toBe(2);
    const one = written("b.jsonl", '{"externalId":"Z1","kind":"e_learning","title":"Kvaksalveri et"}\n');
    expect(await run("opportunities", one, "--source", "plan2learn")).toMatchObject({
      data: { withdrawn: 1 },
    });
    expect(await found("kvaksalveri")).toBe(1);
  });

  it("is left alone by a file with faults, which are named", async () => {
    const bad = written(
      "bad.csv",
      "externalId,kind,title,weeks\nY1,e_learning,Godt,1\nY2,kursus,Skidt,tre\n",
    );
    const answer = await run("opportunities", bad);
    expect(answer.failed).toBe(true);
    expect(answer.lines[0]).toMatch(/bad\.csv:3 kind: /);
    expect(answer.lines[1]).toMatch(/bad\.csv:3 weeks: /);
    expect(answer.data).toMatchObject({ written: false, errorCount: 2 });
    expect(await run("opportunities", bad, "--skip-bad")).toMatchObject({
      failed: false,
      data: { added: 1 },
    });
  });
});

describe("the commands", () => {
  it.each([
    [["opportunities", "a.txt"]],
    [["people", "a.csv"]],
    [["opportunities"]],
    [["opportunities", "a.csv", "b.csv"]],
  ])("export says how it is called: %j", async (words) => {
    await expect(write(...words)).rejects.toThrow(/export opportunities/);
  });

  it("export names a file that cannot be written", async () => {
    await expect(write("opportunities", join(folder, "nowhere", "a.csv"))).rejects.toThrow(
      /a\.csv: cannot be written/,
    );
  });

  it.each([
    [["people", "a.csv", "--source", "x"], /import opportunities/],
    [["opportunities", "a.csv", "--source"], /--source needs a name/],
    [["opportunities", "a.csv", "--source", "a b"], /--source needs a name/],
    [["opportunities", "no-such.csv"], /no-such\.csv: cannot be read/],
  ] as const)("import refuses %j", async (words, message) => {
    await expect(run(...words)).rejects.toThrow(message);
  });

  it("writes a file that everybody's spreadsheet opens", async () => {
    await write("opportunities", path("sheet.csv"));
    expect(readFileSync(path("sheet.csv")).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });
});

describe("what a long command says", () => {
  it("is one line on a terminal, and a line now and then elsewhere", () => {
    const screen: string[] = [];
    const lines: string[] = [];
    let now = 0;
    const options = { say: (line: string) => lines.push(line), elapsedMs: () => now };
    const write = (text: string | Uint8Array) => screen.push(String(text)) > 0;
    const terminal = progressOn({ isTTY: true, write }, options);
    terminal.show(bar(0.5, "10 lines read"));
    terminal.end();
    expect(screen).toEqual(["\r\u001b[K[############            ] 50 % 10 lines read", "\r\u001b[K"]);
    const log = progressOn({ isTTY: false, write }, options);
    for (now of [0, 4_999, 5_000, 9_999, 10_000]) log.show(`at ${now}`);
    expect(lines).toEqual(["at 5000", "at 10000"]);
  });
});
