import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openRokade, type Rokade } from "../../app/composition.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { ACCESSIBILITY_STATEMENT, renewBy } from "../../app/shared/accessibility-statement.ts";
import { doctor } from "../../cli/commands/doctor.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { testDatabaseFile } from "../setup/database.ts";

const { reviewedOn } = ACCESSIBILITY_STATEMENT;
const clock = fixedClock(`${reviewedOn}T09:00:00Z`);
let rokade: Rokade;
let remove: () => void;
let warnings: { fields: unknown; message: string }[];

beforeEach(async () => {
  const database = testDatabaseFile();
  remove = database.remove;
  warnings = [];
  clock.set(`${reviewedOn}T09:00:00Z`);
  const quiet = () => {};
  rokade = await openRokade(readEnv({ DATABASE_URL: `file:${database.file}`, ROKADE_DEMO: "1" }), {
    say: quiet,
    clock,
    log: {
      debug: quiet,
      info: quiet,
      error: quiet,
      warn: (fields, message) => void warnings.push({ fields, message }),
    },
  });
});
afterEach(async () => {
  await rokade.close();
  remove();
});

const finding = async () => {
  const { data, failed } = await doctor.run({ rokade, words: [], say: () => {} });
  const checks = data["checks"] as { check: string; status: string }[];
  return { status: checks.find(({ check }) => check === "accessibility")?.status, failed };
};
const check = () => rokade.jobs.schedule["accessibility.check-statement"]?.run();

describe("a statement on accessibility that is a year old", () => {
  it("is warned of by doctor, which still finds the database sound", async () => {
    expect(await finding()).toEqual({ status: "good", failed: false });
    clock.set(`${renewBy(reviewedOn)}T09:00:00Z`);
    expect(await finding()).toEqual({ status: "attention", failed: false });
  });

  it("is warned of in the log by the daily job, and not before", async () => {
    await check();
    expect(warnings).toEqual([]);
    clock.set(`${renewBy(reviewedOn)}T09:00:00Z`);
    await check();
    expect(warnings).toEqual([
      { fields: { reviewedOn }, message: "the accessibility statement must be reviewed again" },
    ]);
  });
});
