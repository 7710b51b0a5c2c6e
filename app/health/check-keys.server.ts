import { signingKeyDates } from "../domain/learning/index.server.ts";
import { finding, type HealthCheck } from "./check.ts";

const DAY_MS = 86_400_000;
/** A signing key is changed once a year. */
const OLD_AFTER_DAYS = 365;

/** The key that course launches are signed with: its age, never the key. */
export const checkKeys: HealthCheck = async ({ db, clock }) => {
  const now = clock.now();
  const signing = (await signingKeyDates(db.read)).filter(({ signFrom }) => signFrom <= now).at(-1);
  if (!signing) return finding("keys", "attention", "keysNone");
  const age = Math.floor((now.getTime() - signing.signFrom.getTime()) / DAY_MS);
  const days = { count: age };
  return age > OLD_AFTER_DAYS
    ? finding("keys", "attention", "keysOld", { days })
    : finding("keys", "good", "keysOk", { days });
};
