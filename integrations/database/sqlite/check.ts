import BetterSqlite3 from "better-sqlite3";

export type DatabaseCheck = {
  ok: boolean;
  /** What SQLite says of the file itself; empty when it is sound. */
  integrity: string[];
  /** Rows that point at a row which is not there. */
  foreignKeys: { table: string; rowid: number | null; parent: string }[];
  /** Columns with moments in another form than `databaseInstant` writes, and how many: they would sort wrongly. */
  instants: { table: string; column: string; rows: number }[];
};

// 2026-01-31T09:30:00.000+00:00
const INSTANT =
  "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]+00:00";

const DAMAGE = /^SQLITE_(CORRUPT|NOTADB)/;

/** Reads the whole file on a connection of its own, and stops the process while it does: for `doctor`, not for a request. */
export async function checkDatabase(file: string): Promise<DatabaseCheck> {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  const integrity: string[] = [];
  /** A part that meets a damaged page cannot go on; that it met one is what is told. */
  function unlessDamaged<T>(part: () => T[]): T[] {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof BetterSqlite3.SqliteError) || !DAMAGE.test(error.code)) throw error;
      if (!integrity.includes(error.message)) integrity.push(error.message);
      return [];
    }
  }
  try {
    integrity.push(...unlessDamaged(() => integrityProblems(connection)));
    const foreignKeys = unlessDamaged(() => brokenForeignKeys(connection));
    const instants = unlessDamaged(() => strayInstants(connection));
    const ok = integrity.length === 0 && foreignKeys.length === 0 && instants.length === 0;
    return { ok, integrity, foreignKeys, instants };
  } finally {
    connection.close();
  }
}

function integrityProblems(connection: BetterSqlite3.Database): string[] {
  const lines = connection.prepare<[], string>("PRAGMA integrity_check").pluck().all();
  return lines.filter((line) => line !== "ok");
}

function brokenForeignKeys(connection: BetterSqlite3.Database): DatabaseCheck["foreignKeys"] {
  return connection
    .prepare<[], DatabaseCheck["foreignKeys"][number]>(
      `SELECT "table", "rowid", "parent" FROM pragma_foreign_key_check`,
    )
    .all();
}

function strayInstants(connection: BetterSqlite3.Database): DatabaseCheck["instants"] {
  const columns = connection
    .prepare<[], { table: string; column: string }>(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND c.type = 'DATETIME' ORDER BY 1, 2`,
    )
    .all();
  return columns.flatMap(({ table, column }) => {
    const name = quoted(column);
    const rows = connection
      .prepare<[string], number>(
        `SELECT count(*) FROM ${quoted(table)} WHERE ${name} IS NOT NULL AND (typeof(${name}) <> 'text' OR ${name} NOT GLOB ?)`,
      )
      .pluck()
      .get(INSTANT);
    return rows ? [{ table, column, rows }] : [];
  });
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
