import Database from "better-sqlite3";
import type { TestApp } from "./app.ts";

/**
 * Reading leaves its traces in the first, a session is a browser's own, and each opening of a course asks the tool
 * with a hint of its own, which is good for one answer within minutes.
 */
const NOT_COMPARED = ["LookupEntry", "Session", "LtiOnce", "_prisma_migrations"];
/** Made of chance: an id, a form's token or a session's secret. */
const BY_CHANCE = [/(?<![0-9a-z])[0-9a-hjkmnp-tv-z]{26}(?![0-9a-z])/g, /(?<![\w-])[\w-]{43}(?![\w-])/g];

/**
 * All that has been changed in the demo world since the application was opened: rows that came (`+`) and went (`-`),
 * without what is made of chance. Two worlds to which the same was done have equal changes.
 */
export function changesIn({
  databaseFile,
  worldFile,
}: Pick<TestApp, "databaseFile" | "worldFile">): string[] {
  const database = new Database(databaseFile, { readonly: true });
  try {
    database.prepare("ATTACH ? AS world").run(worldFile);
    const tables = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    return tables
      .filter((table) => !NOT_COMPARED.includes(table))
      .flatMap((table) => [
        ...rowsIn(database, table, "main", "world").map((row) => `+ ${row}`),
        ...rowsIn(database, table, "world", "main").map((row) => `- ${row}`),
      ]);
  } finally {
    database.close();
  }
}

function rowsIn(database: Database.Database, table: string, one: string, other: string): string[] {
  const query = `SELECT * FROM ${one}."${table}" EXCEPT SELECT * FROM ${other}."${table}"`;
  const rows = database.prepare(query).all() as Record<string, unknown>[];
  return rows
    .map(({ requestId: _, ...columns }) => withoutChance(`${table} ${JSON.stringify(columns)}`))
    .sort();
}

function withoutChance(text: string): string {
  return BY_CHANCE.reduce((left, chance) => left.replace(chance, "#"), text);
}
