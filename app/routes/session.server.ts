import { createCookie, redirect } from "@remix-run/node";
import type { Rokade } from "../composition.server.ts";
import {
  type Actor,
  isLeader,
  mayAdminister,
  mayReadCouncilFigures,
  readSession,
} from "../domain/people/index.server.ts";
import { href } from "../href.ts";
import type { RequestArgs } from "./request-args.ts";

/** `__Host-` binds the cookie to this very host; browsers demand TLS for it (ASVS 5.0, 3.3.1). */
export function sessionCookie({
  env,
  sessionSecret,
}: Pick<Rokade, "sessionSecret"> & { env: Pick<Rokade["env"], "baseUrl"> }) {
  const secure = env.baseUrl.startsWith("https:");
  return createCookie(secure ? "__Host-rokade" : "rokade", {
    httpOnly: true,
    path: "/",
    sameSite: "lax",
    secure,
    secrets: [sessionSecret],
  });
}

/** The secret that the request's cookie carries, or null. */
export async function sessionSecretOf({ request, context }: RequestArgs): Promise<string | null> {
  const value: unknown = await sessionCookie(context.rokade).parse(request.headers.get("Cookie"));
  return typeof value === "string" ? value : null;
}

async function readActor(args: RequestArgs): Promise<Actor | null> {
  const secret = await sessionSecretOf(args);
  return secret === null ? null : readSession({ ...args.context.rokade, secret });
}

/** Who asks, or null. Loaders of one request run side by side: the session is read once for all of them. */
export function currentActor(args: RequestArgs): Promise<Actor | null> {
  const { memo } = args.context;
  const known = memo.get("actor") as Promise<Actor | null> | undefined;
  if (known) return known;
  const actor = readActor(args);
  memo.set("actor", actor);
  return actor;
}

/** Who asks; sends anybody without a session to sign in and, afterwards, back to where they were going. */
export async function requireActor(args: RequestArgs): Promise<Actor> {
  const actor = await currentActor(args);
  if (actor) return actor;
  const url = new URL(args.request.url);
  const target =
    url.pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/") +
    url.search.replace(/([?&])_routes=[^&]*&?/, "$1").replace(/[?&]$/, "");
  throw redirect(`${href("sign-in")}?videre=${encodeURIComponent(target)}`);
}

/** Who may come in is decided before anything is read. `who` names whom to ask for access, as a locale key. */
export function forbidden(who: "leader" | "council" | "admin"): Response {
  return new Response(who, { status: 403, statusText: "Forbidden" });
}

export async function requireLeader(args: RequestArgs): Promise<Actor> {
  const actor = await requireActor(args);
  if (!isLeader(actor)) throw forbidden("leader");
  return actor;
}

export async function requireCouncil(args: RequestArgs): Promise<Actor> {
  const actor = await requireActor(args);
  if (!mayReadCouncilFigures(actor)) throw forbidden("council");
  return actor;
}

export async function requireAdmin(args: RequestArgs): Promise<Actor> {
  const actor = await requireActor(args);
  if (!mayAdminister(actor)) throw forbidden("admin");
  return actor;
}

/** Another's case and a case that does not exist look the same from outside. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}
