import type BetterSqlite3 from "better-sqlite3";

type Column = { name: string; type: string; pk: number };
type Key = { table: string; from: string; to: string | null };
type Value = string | number | null;

const ROWS = 3;

/** Columns whose values the database itself holds to some few: by table and column, or by column alone. */
const HELD: Readonly<Record<string, (row: number) => Value>> = {
  "OrganisationChange.kind": () => "merge",
  "OrganisationChange.state": () => "planned",
  // Either an organisation that is there or the name of a new one.
  "OrganisationChangePart.toName": () => null,
  sector: () => "state",
  channel: () => "formal",
  occurredOn: (row) => `2026-01-0${row}`,
};

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function tablesOf(database: BetterSqlite3.Database): string[] {
  return database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'
       ORDER BY name`,
    )
    .pluck()
    .all();
}

const columnsOf = (database: BetterSqlite3.Database, table: string) =>
  database.prepare<[string], Column>("SELECT name, type, pk FROM pragma_table_info(?)").all(table);

/** Puts three rows into every table; each points at the rows of the same number in the tables it depends on. */
export function fillEveryTable(database: BetterSqlite3.Database): void {
  database.pragma("foreign_keys = OFF");
  for (const table of tablesOf(database)) {
    const columns = columnsOf(database, table);
    const keys = database
      .prepare<[string], Key>(`SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)`)
      .all(table);
    const insert = database.prepare(
      `INSERT INTO ${quoted(table)} (${columns.map(({ name }) => quoted(name)).join()}) VALUES (${columns.map(() => "?").join()})`,
    );
    for (let row = 1; row <= ROWS; row += 1)
      insert.run(columns.map((column) => valueFor(database, table, column, keys, row)));
  }
}

/** A key has the value of the column that it points at, in the row of the same number. */
function valueFor(
  database: BetterSqlite3.Database,
  table: string,
  { name, type }: Column,
  keys: readonly Key[],
  row: number,
): Value {
  const held = HELD[`${table}.${name}`] ?? HELD[name];
  if (held) return held(row);
  const key = keys.find(({ from }) => from === name);
  if (key) {
    const target = key.to ?? "id";
    const column = columnsOf(database, key.table).find((one) => one.name === target);
    const keysThere = database
      .prepare<[string], Key>(`SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)`)
      .all(key.table)
      .filter(({ table: there }) => there !== key.table);
    if (column) return valueFor(database, key.table, column, keysThere, row);
  }
  if (/INT/.test(type)) return row;
  if (/REAL|FLOA|DOUB|NUM|DEC/.test(type)) return row;
  if (/DATE/.test(type)) return `2026-01-0${row}T09:30:00.000+00:00`;
  if (/BOOL/.test(type)) return 1;
  return `${table}-${name}-${row}`;
}

/** Every row of every table as text, by table. */
export type Contents = ReadonlyMap<string, { columns: readonly string[]; rows: readonly string[] }>;

export function contentsOf(database: BetterSqlite3.Database): Contents {
  return new Map(
    tablesOf(database).map((table) => {
      const columns = columnsOf(database, table).map(({ name }) => name);
      return [table, { columns, rows: rowsOf(database, table, columns) }];
    }),
  );
}

function rowsOf(database: BetterSqlite3.Database, table: string, columns: readonly string[]): string[] {
  return database
    .prepare(`SELECT ${columns.map(quoted).join()} FROM ${quoted(table)}`)
    .raw()
    .all()
    .map((row) => JSON.stringify(row));
}

/** What stood in the database before and does not now: tables, columns and rows. */
export function lostSince(before: Contents, database: BetterSqlite3.Database): string[] {
  const tables = tablesOf(database);
  return [...before].flatMap(([table, { columns, rows }]) => {
    if (!tables.includes(table)) return [`table ${table}`];
    const now = columnsOf(database, table).map(({ name }) => name);
    const gone = columns.filter((column) => !now.includes(column));
    if (gone.length > 0) return gone.map((column) => `column ${table}.${column}`);
    const kept = new Set(rowsOf(database, table, columns));
    return rows.filter((row) => !kept.has(row)).map((row) => `row of ${table}: ${row}`);
  });
}
