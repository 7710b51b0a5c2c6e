import { outboxCounts } from "../domain/jobs/index.server.ts";
import { finding, type HealthCheck } from "./check.ts";

/** A running process takes a message within seconds. */
const SLOW_AFTER_MS = 10 * 60_000;

export const checkOutbox: HealthCheck = async ({ db, clock }) => {
  const now = clock.now();
  const counts = await outboxCounts(db.read, now);
  const waiting = { count: counts.waiting };
  if (counts.failed > 0)
    return finding("outbox", "bad", "outboxFailed", { failed: { count: counts.failed }, waiting });
  const since = counts.waitingSince;
  if (since !== null && now.getTime() - since.getTime() > SLOW_AFTER_MS)
    return finding("outbox", "attention", "outboxSlow", { since: { moment: since.toISOString() } });
  return finding("outbox", "good", "outboxOk", { waiting });
};
