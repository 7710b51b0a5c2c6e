import { latestOf } from "../domain/audit/index.server.ts";
import { danishTime } from "../shared/format.ts";
import { finding, type HealthCheck } from "./check.ts";

const DAY_MS = 86_400_000;
/** A signing key is changed once a year. */
const OLD_AFTER_DAYS = 365;

/** The key that course launches are signed with: since when it is there, never the key. */
export const checkKeys: HealthCheck = async ({ db, clock }) => {
  const [made] = await latestOf(db.read, ["lti.make-key"], 1);
  if (!made) return finding("keys", "attention", "keysNone");
  const age = Math.floor((clock.now().getTime() - made.at.getTime()) / DAY_MS);
  const on = { day: danishTime(made.at.toISOString()).day };
  return age > OLD_AFTER_DAYS
    ? finding("keys", "attention", "keysOld", { on })
    : finding("keys", "good", "keysOk", { on });
};
