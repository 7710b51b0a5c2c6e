import { rmSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { makePrivateFile } from "./private-file.ts";

/**
 * Writes one consistent copy of a database that may be in use. The target must not exist; a failed copy leaves none.
 * A plain copy of the file would miss what stands in the write-ahead log.
 */
export async function backup(file: string, target: string): Promise<void> {
  makePrivateFile(target, { exclusive: true });
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    connection.prepare("VACUUM INTO ?").run(target);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  } finally {
    connection.close();
  }
}
