import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/** Older versions can corrupt a database when the write-ahead log is reset (sqlite.org/wal.html, »WAL-reset bug«). */
const OLDEST_SAFE_SQLITE = "3.51.3";

/** FULL: better-sqlite3 is built with NORMAL for WAL, where a power cut may drop commits that were acknowledged. */
const SYNCHRONOUS_FULL = 2;

/** What each connection sets for itself. WAL is a property of the file and is set by the migration. */
export const CONNECTION_PRAGMAS = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";

/** Throws an Error that names the first pragma, or the SQLite version, that is not as it must be. */
export async function assertPragmas(
  connection: SqlDriverAdapter,
  options: { busyTimeoutMs: number },
): Promise<void> {
  const expected: [string, string | number][] = [
    ["journal_mode", "wal"],
    ["foreign_keys", 1],
    ["synchronous", SYNCHRONOUS_FULL],
    ["busy_timeout", options.busyTimeoutMs],
  ];
  for (const [name, wanted] of expected) {
    const found = await scalar(connection, `PRAGMA ${name}`);
    if (found !== wanted) throw new Error(`SQLite: ${name} is ${found}, and must be ${wanted}.`);
  }
  const version = String(await scalar(connection, "SELECT sqlite_version()"));
  if (!isAtLeast(version, OLDEST_SAFE_SQLITE)) {
    throw new Error(`SQLite is ${version}, and must be ${OLDEST_SAFE_SQLITE} or newer.`);
  }
}

/** Whether a dotted version is the other one or newer, compared number by number. */
export function isAtLeast(version: string, oldest: string): boolean {
  const found = version.split(".").map(Number);
  for (const [place, wanted] of oldest.split(".").map(Number).entries()) {
    const here = found[place] ?? 0;
    if (here !== wanted) return here > wanted;
  }
  return true;
}

async function scalar(connection: SqlDriverAdapter, sql: string): Promise<unknown> {
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
  return rows[0]?.[0];
}
