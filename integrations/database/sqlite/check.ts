import type { ReadClient } from "../../../app/ports/database.ts";

export type DatabaseCheck = {
  ok: boolean;
  /** What SQLite says of the file itself; empty when it is sound. */
  integrity: string[];
  /** Rows that point at a row which is not there: table, row and the table pointed at. */
  foreignKeys: { table: string; rowid: number | null; parent: string }[];
};

/** Runs `integrity_check` (sound pages, indexes and constraints) and `foreign_key_check`. Reads the whole file. */
export async function checkDatabase(read: Pick<ReadClient, "$queryRaw">): Promise<DatabaseCheck> {
  const said = await read.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
  const broken = await read.$queryRaw<
    { table: string; rowid: bigint | number | null; parent: string }[]
  >`PRAGMA foreign_key_check`;
  const integrity = said.map((row) => row.integrity_check).filter((line) => line !== "ok");
  const foreignKeys = broken.map(({ table, rowid, parent }) => ({
    table,
    rowid: rowid === null ? null : Number(rowid),
    parent,
  }));
  return { ok: integrity.length === 0 && foreignKeys.length === 0, integrity, foreignKeys };
}
