import { randomUUID } from "node:crypto";
import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openRokade } from "../../app/composition.server.ts";
import { readEnv } from "../../app/env.server.ts";
import type { Clock } from "../../app/ports/clock.ts";
import { quickFingerprint } from "../../bootstrap/fingerprint.mjs";
import { fixedClock, systemClock } from "../../integrations/clock/system-clock.ts";
import { ensureWorld } from "../../seed/ensure-world.ts";
import { roomForFiles } from "./database.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/rokade");
/** What a world is made of: another state of these makes another world. */
const MADE_FROM = ["app", "seed", "prisma", "integrations"];

/** The day of every test that has no process of its own: a Saturday in November. */
export const TEST_NOW = "2026-11-21T09:00:00Z";

/**
 * A copy of the demo world, of the caller's own. `as of`: the test day, or today for processes, which go by the
 * machine's clock.
 */
export async function worldDatabaseFile(
  asOf: "test day" | "today" = "test day",
): Promise<{ file: string; template: string; remove(): void }> {
  const template = await worldTemplate(asOf === "today" ? systemClock() : fixedClock(TEST_NOW));
  const folder = mkdtempSync(join(roomForFiles(), "rokade-world-"));
  const file = join(folder, "rokade.db");
  copyFileSync(template, file, constants.COPYFILE_FICLONE);
  copyFileSync(indexOf(template), indexOf(file), constants.COPYFILE_FICLONE);
  return { file, template, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The search index of a database, beside it. */
function indexOf(databaseFile: string): string {
  return databaseFile.replace(/\.db$/, "-search.db");
}

async function worldTemplate(clock: Clock): Promise<string> {
  const name = `world-${clock.today()}-${quickFingerprint(ROOT, MADE_FROM).slice(0, 16)}`;
  const file = join(CACHE, `${name}.db`);
  if (existsSync(file) && existsSync(indexOf(file))) return file;
  mkdirSync(CACHE, { recursive: true });
  // Made aside and moved into place: another test process may be making the same one.
  const folder = mkdtempSync(join(CACHE, `${name}-`));
  try {
    const made = join(folder, `${randomUUID()}.db`);
    const env = readEnv({ ROKADE_DEMO: "1", LOG_LEVEL: "silent", DATABASE_URL: `file:${made}` });
    const rokade = await openRokade(env, { say: () => {}, clock, indexThread: false });
    await ensureWorld(rokade, () => {});
    await rokade.close();
    renameSync(indexOf(made), indexOf(file));
    renameSync(made, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return file;
}
