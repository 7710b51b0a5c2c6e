/** A session ends after this long without a request (ASVS 5.0, 7.3.1) … */
export const SESSION_IDLE_MS = 2 * 3_600_000;
/** … and after this long whatever happens (ASVS 5.0, 7.3.2). */
export const SESSION_ABSOLUTE_MS = 12 * 3_600_000;
/** How often a living session writes that it was seen: a request is not a reason to write each time. */
const SESSION_TOUCH_MS = 60_000;

export function sessionIsAlive(session: { lastSeenAt: Date; endsAt: Date }, now: Date): boolean {
  const idleMs = now.getTime() - session.lastSeenAt.getTime();
  return now.getTime() < session.endsAt.getTime() && idleMs < SESSION_IDLE_MS;
}

export function sessionIsDueForTouch(session: { lastSeenAt: Date }, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= SESSION_TOUCH_MS;
}
