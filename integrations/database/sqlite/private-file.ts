import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes an empty file that only its owner can read, and its folder. SQLite gives the log and the shared-memory file
 * the permissions of the database, so this holds for them too. Throws EEXIST where `exclusive` and the file is there.
 */
export function makePrivateFile(file: string, options: { exclusive: boolean }): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, options.exclusive ? "wx" : "a", 0o600));
}
