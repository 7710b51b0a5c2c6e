import type { Migration } from "./read-migrations.ts";

/** A row of `_prisma_migrations`. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean; rolledBack: boolean };

/**
 * The migrations that a database still lacks, in order. Throws an Error of one plain line when its history and the
 * code's disagree: then neither running on nor guessing is safe.
 */
export function pendingMigrations(known: Migration[], applied: AppliedMigration[]): Migration[] {
  const counted = applied.filter((row) => !row.rolledBack);
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const row of counted) {
    const migration = byName.get(row.name);
    if (!row.finished) {
      throw new Error(`Migration ${row.name} was begun by another tool and not finished: restore a backup.`);
    }
    if (migration === undefined) {
      throw new Error(`The database is newer than this version of Rokade: it has the migration ${row.name}.`);
    }
    if (migration.checksum !== row.checksum) {
      throw new Error(
        `Migration ${row.name} was changed after it was applied: restore the file, add a new one.`,
      );
    }
  }
  const done = new Set(counted.map((row) => row.name));
  return known.filter((migration) => !done.has(migration.name));
}
