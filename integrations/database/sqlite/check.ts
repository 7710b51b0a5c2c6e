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

/** Reads the whole file on a connection of its own, and stops the process while it does: for `doctor`, not for a request. */
export async function checkDatabase(file: string): Promise<DatabaseCheck> {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    const integrity = connection
      .prepare<[], { integrity_check: string }>("PRAGMA integrity_check")
      .all()
      .map((row) => row.integrity_check)
      .filter((line) => line !== "ok");
    const foreignKeys = connection
      .prepare<[], { table: string; rowid: number | null; parent: string }>("PRAGMA foreign_key_check")
      .all()
      .map(({ table, rowid, parent }) => ({ table, rowid, parent }));
    const instants = strayInstants(connection);
    const ok = integrity.length === 0 && foreignKeys.length === 0 && instants.length === 0;
    return { ok, integrity, foreignKeys, instants };
  } finally {
    connection.close();
  }
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
