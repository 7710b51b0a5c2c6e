import { statSync } from "node:fs";
import { finding, type HealthCheck } from "./check.ts";

/** As the alarm of the database adapter: a log of this size has not been folded in for long. */
const LARGE_WAL_BYTES = 64 * 1024 * 1024;

export const checkDatabase: HealthCheck = async ({ db, file }) => {
  try {
    await db.ping();
  } catch {
    return finding("database", "bad", "databaseDown");
  }
  const { walBytes } = db.stats();
  const wal = { bytes: walBytes };
  if (walBytes > LARGE_WAL_BYTES) return finding("database", "attention", "databaseWal", { wal });
  return finding("database", "good", "databaseOk", { size: { bytes: statSync(file).size }, wal });
};
