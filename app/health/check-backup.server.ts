import { latestOf } from "../domain/audit/index.server.ts";
import { finding, type HealthCheck } from "./check.ts";

/** A copy each night, and one that may fail. */
const OLD_AFTER_MS = 2 * 86_400_000;

/** Of the copies that the command line made: those that something else makes are not known here. */
export const checkBackup: HealthCheck = async ({ db, clock }) => {
  const [last] = await latestOf(db.read, ["backup.write"], 1);
  if (!last) return finding("backup", "attention", "backupUnknown");
  const at = { moment: last.at.toISOString() };
  const isOld = clock.now().getTime() - last.at.getTime() > OLD_AFTER_MS;
  return isOld
    ? finding("backup", "attention", "backupOld", { at })
    : finding("backup", "good", "backupOk", { at });
};
