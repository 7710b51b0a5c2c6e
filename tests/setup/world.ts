import { randomUUID } from "node:crypto";
import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRokade } from "../../app/composition.server.ts";
import { readEnv } from "../../app/env.server.ts";
import { fixedClock } from "../../integrations/clock/system-clock.ts";
import { ensureWorld } from "../../seed/ensure-world.ts";

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/rokade");
const TEST_NOW = "2026-11-21T09:00:00Z";

/** A copy of the demo world as of the test day, of the caller's own. The world itself is built once for each run. */
export async function worldDatabaseFile(): Promise<{ file: string; remove(): void }> {
  const source = await worldTemplate();
  const folder = mkdtempSync(join(tmpdir(), "rokade-world-"));
  const file = join(folder, "rokade.db");
  copyFileSync(source, file, constants.COPYFILE_FICLONE);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function worldTemplate(): Promise<string> {
  // The parent of the workers: one world for each run of the tests, never one of an earlier run.
  const file = join(CACHE, `world-${process.ppid}.db`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const aside = join(CACHE, `${randomUUID()}.db`);
  const env = readEnv({ ROKADE_DEMO: "1", LOG_LEVEL: "silent", DATABASE_URL: `file:${aside}` });
  const rokade = await openRokade(env, { say: () => {}, clock: fixedClock(TEST_NOW) });
  await ensureWorld(rokade, () => {});
  await rokade.close();
  renameSync(aside, file);
  return file;
}
