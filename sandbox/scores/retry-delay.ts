const firstMs = 1000;
const longestMs = 5 * 60 * 1000;

/** The pause after a number of failures: one second, then twice as long each time, at most five minutes. */
export function retryDelayMs(failures: number): number {
  return Math.min(firstMs * 2 ** Math.min(failures - 1, 20), longestMs);
}
