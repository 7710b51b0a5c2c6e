import { createHash, randomUUID } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  openSqlite,
  type SqliteDatabase,
  type SqliteOptions,
} from "../../integrations/database/sqlite/open.ts";
import { applyMigrations, SQLITE_MIGRATIONS } from "../../prisma/migrate/apply-migrations.ts";
import { readMigrations } from "../../prisma/migrate/read-migrations.ts";

export type TestDatabase = SqliteDatabase & { file: string; remove(): Promise<void> };

const MEMORY_FOLDER = "/dev/shm";
const PLENTY_BYTES = 1024 ** 3;

/** Named after the migrations, so that a changed one makes a new template and an old one is never used. */
const CACHE = join(import.meta.dirname, "../../node_modules/.cache/rokade");

/** A migrated database of the caller's own, empty of rows. `remove` closes it and deletes its files. */
export async function testDatabase(options: Partial<SqliteOptions> = {}): Promise<TestDatabase> {
  const { file, remove } = testDatabaseFile();
  const database = await openSqlite({ ...testClock(), ...options, file });
  return {
    ...database,
    file,
    async remove() {
      await database.close();
      remove();
    },
  };
}

/** The file alone, for a test that opens it itself or hands it to another process. */
export function testDatabaseFile(): { file: string; remove(): void } {
  const folder = mkdtempSync(join(roomForFiles(), "rokade-db-"));
  const file = join(folder, "rokade.db");
  copyFileSync(template(), file, constants.COPYFILE_FICLONE);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What `openSqlite` asks of the world. Retries need no chance in a test: one process has the file to itself. */
export function testClock(): Pick<SqliteOptions, "random" | "elapsedMs"> {
  return { random: () => 0.5, elapsedMs: () => performance.now() };
}

/** In memory where there is plenty: a test's commits need not outlive a power cut, and a busy disk slows each of them. */
export function roomForFiles(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
    if (bavail * bsize >= PLENTY_BYTES) return MEMORY_FOLDER;
  } catch {
    // No such folder on this system.
  }
  return tmpdir();
}

function template(): string {
  const sums = readMigrations(SQLITE_MIGRATIONS).map(({ checksum }) => checksum);
  const name = createHash("sha256").update(sums.join()).digest("hex").slice(0, 16);
  const file = join(CACHE, `template-${name}.db`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  // Made aside and moved into place: another test process may be making the same one.
  const aside = join(CACHE, `${randomUUID()}.db`);
  applyMigrations({ file: aside, now: () => new Date(0), newId: randomUUID });
  renameSync(aside, file);
  return file;
}
