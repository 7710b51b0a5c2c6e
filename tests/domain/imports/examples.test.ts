import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRokade, type Rokade } from "../../../app/composition.server.ts";
import { readEnv } from "../../../app/env.server.ts";
import { wordsOf } from "../../../app/locales/words.server.ts";
import { importCommand } from "../../../cli/commands/import.ts";
import { fixedClock } from "../../../integrations/clock/system-clock.ts";
import { TEST_NOW, worldDatabaseFile } from "../../setup/world.ts";

const EXAMPLES = join(import.meta.dirname, "../../../docs/examples");
const files = readdirSync(EXAMPLES).sort();

let rokade: Rokade;
let remove: () => void;
beforeAll(async () => {
  const world = await worldDatabaseFile();
  remove = world.remove;
  const env = readEnv({ DATABASE_URL: `file:${world.file}`, ROKADE_DEMO: "1", LOG_LEVEL: "silent" });
  rokade = await openRokade(env, { say: () => {}, clock: fixedClock(TEST_NOW) });
});
afterAll(async () => {
  await rokade.close();
  remove();
});

const command = (...words: string[]) => importCommand.run({ rokade, words, say: () => {} });

describe("the example files, in the demo world", () => {
  it("are of every kind", () => {
    expect(files).toEqual([
      ...["competences.csv", "opportunities.csv", "opportunities.jsonl", "organisations.csv"],
      ...["people.csv", "people.jsonl"],
    ]);
  });

  it.each(files)("%s is previewed, imported, and changes nothing the second time", async (name) => {
    const [kind = ""] = name.split(".");
    const file = join(EXAMPLES, name);
    const preview = await command(kind, file, "--preview");
    expect(preview.failed, preview.lines.join("\n")).toBe(false);
    expect(preview.data).toMatchObject({ written: false, errors: [] });
    const lines = Number(preview.data.added);
    expect(lines).toBeGreaterThan(0);
    expect(await command(kind, file)).toMatchObject({
      failed: false,
      data: { written: true, added: lines, changed: 0, errors: [] },
    });
    expect(await command(kind, file)).toMatchObject({
      failed: false,
      data: { written: false, added: 0, changed: 0, unchanged: lines },
    });
  });
});

describe("the command", () => {
  it("names the file, the line and the field of an error, and ends with 1", async () => {
    const { t } = wordsOf("en");
    const file = join(EXAMPLES, "people.csv");
    const answer = await command("competences", file);
    expect(answer.failed).toBe(true);
    expect(answer.lines.join("\n")).toContain(
      `${file}:1 externalId: ${t("operations.import.problem.unknown_column")}`,
    );
    expect(answer.data.errors).toContainEqual(
      expect.objectContaining({ file, line: 1, field: "labelDa", code: "missing_column" }),
    );
  });

  it.each([[["people"]], [["cats", "a.csv"]], [["people", "a.txt"]], [["people", "no-such-file.csv"]]])(
    "says how it is called: %j",
    async (words) => {
      await expect(command(...words)).rejects.toThrow(/import opportunities\||cannot be read/);
    },
  );
});
