/** After this many tries a message is set aside for a person to look at. */
export const MAX_ATTEMPTS = 10;
/** A message whose worker has not reported within this time is free for another worker. */
export const LEASE_MS = 60_000;
/** The same for a scheduled job, which may go through many cases. */
export const JOB_LEASE_MS = 600_000;

/** How long to wait before the next try: doubling from one second to an hour. */
export function retryDelayMs(attempts: number): number {
  return Math.min(1000 * 2 ** Math.max(0, attempts - 1), 3_600_000);
}
