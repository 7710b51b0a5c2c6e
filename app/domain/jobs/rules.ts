/** After this many tries a message is set aside for a person to look at. */
export const MAX_ATTEMPTS = 10;
/** A message whose worker has not reported within this time is free for another worker. */
export const LEASE_MS = 60_000;
/** The same for a scheduled job, which may go through many cases. */
export const JOB_LEASE_MS = 600_000;

/** The longest wait of a message that waits for a peer: when the peer is back, nobody should have to wait for long. */
export const LONGEST_WAIT_FOR_PEER_MS = 60_000;

/** How long to wait before the next try: doubling from one second to an hour. */
export function retryDelayMs(attempts: number): number {
  return Math.min(1000 * 2 ** Math.max(0, attempts - 1), 3_600_000);
}

export type JobStanding = "ok" | "new" | "running" | "late" | "failed";
/** A running process does what is due within seconds; a restart takes a few minutes. */
const LATE_AFTER_MS = 15 * 60_000;

export function jobStanding(
  job: { nextRunAt: Date; leaseUntil: Date | null; lastRunAt: Date | null; lastError: string | null },
  now: Date,
): JobStanding {
  if (job.leaseUntil !== null && job.leaseUntil > now) return "running";
  if (job.lastError !== null) return "failed";
  if (now.getTime() - job.nextRunAt.getTime() > LATE_AFTER_MS) return "late";
  return job.lastRunAt === null ? "new" : "ok";
}
