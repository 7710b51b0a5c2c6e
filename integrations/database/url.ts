import { resolve } from "node:path";

const DEFAULT_URL = "file:./var/rokade.db";

/**
 * The SQLite file that DATABASE_URL names, as an absolute path (a relative one is from the working directory).
 * Throws an Error of one plain line for an address that this version cannot open.
 */
export function databaseFile(url: string = DEFAULT_URL): string {
  if (/^postgres(ql)?:/.test(url)) {
    throw new Error(
      "DATABASE_URL: PostgreSQL is not built yet; use a SQLite file, for example file:./var/rokade.db",
    );
  }
  const path = /^file:(?:\/\/(?=\/))?([^?]+)$/.exec(url)?.[1];
  if (path === undefined || path === ":memory:") {
    throw new Error(`DATABASE_URL: expected file:PATH, for example ${DEFAULT_URL}`);
  }
  return resolve(path);
}
