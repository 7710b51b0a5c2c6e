import type { Attempt, Session } from "../store/state.ts";
import type { RouteDeps } from "./deps.ts";

const cookieName = "campus-session";
const sessionSeconds = 12 * 3600;

/** The session of this browser, or null. */
export function findSession(request: Request, { store, clock }: RouteDeps): Session | null {
  const sent = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  const id = sent.find(([name]) => name === cookieName)?.[1];
  const found = store.state.sessions.find((session) => session.id === id);
  return found && found.expiresAt > clock() ? found : null;
}

/**
 * A new session for the person of a launch, with a new id (so that a planted one is worth nothing). What the same
 * person had open in this browser stays open.
 */
export async function beginSession(
  person: { issuer: string; sub: string },
  attemptId: string,
  before: Session | null,
  { store, clock, newId }: RouteDeps,
): Promise<{ setCookie: string }> {
  const now = clock();
  const same = before?.issuer === person.issuer && before.sub === person.sub ? before.attemptIds : [];
  const session: Session = {
    id: newId(),
    ...person,
    attemptIds: [...same.filter((id) => id !== attemptId), attemptId],
    expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
  };
  await store.change((state) => {
    const others = state.sessions.filter(({ id, expiresAt }) => id !== before?.id && expiresAt > now);
    state.sessions = [...others, session];
  });
  const attributes = `Path=/; Max-Age=${sessionSeconds}; HttpOnly; Secure; SameSite=None; Partitioned`;
  return { setCookie: `${cookieName}=${session.id}; ${attributes}` };
}

/** The way through a course that this browser opened last, or null. */
export function findAttempt(request: Request, courseSlug: string, deps: RouteDeps): Attempt | null {
  const ids = findSession(request, deps)?.attemptIds ?? [];
  const open = deps.store.state.attempts.filter(
    ({ id, courseSlug: slug }) => ids.includes(id) && slug === courseSlug,
  );
  return open.toSorted((a, b) => ids.indexOf(b.id) - ids.indexOf(a.id))[0] ?? null;
}
