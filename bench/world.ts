import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLong } from "../bootstrap/run-long.mjs";

export type World = { file: string; remove(): void };

/** The settings of whoever measures say nothing to what is measured. */
export function serverEnv(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, NODE_ENV: "production", ROKADE_DEMO: "1", ...settings };
}

/** A migrated database of its own with the demo world of today in it. The caller removes it. */
export async function makeWorld(root: string): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "rokade-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const file = join(folder, "rokade.db");
  try {
    await runLong({
      doing: "Building a demo world to measure in",
      roughly: "a few seconds",
      command: process.execPath,
      args: [join(root, "cli/main.ts"), "seed", "demo"],
      cwd: root,
      env: serverEnv({ DATABASE_URL: `file:${file}` }),
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { file, remove };
}
