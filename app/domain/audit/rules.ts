/** So long a look at somebody's data is remembered; then it is deleted. */
export const LOOKUPS_KEPT_DAYS = 365;

/** The moment before which a look-up is no longer kept. */
export function lookupsKeptSince(now: Date): Date {
  return new Date(now.getTime() - LOOKUPS_KEPT_DAYS * 86_400_000);
}
