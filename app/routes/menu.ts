import type { InboxCounts } from "../domain/home/index.server.ts";
import { type Actor, mayAdminister } from "../domain/people/index.server.ts";
import type { RouteId } from "../href.ts";

/** A menu item: the route's id, the key of its word under `shell.menu`, and how much waits there. */
export type MenuEntry = { route: MenuRoute; count: number };
export type MenuRoute = Extract<
  RouteId,
  | "home"
  | "opportunities"
  | "applications"
  | "learning"
  | "leader"
  | "host"
  | "nominations"
  | "overview"
  | "administration"
  | "profile"
>;

/** What stands in the main menu: only addresses that this person may open. */
export function menuOf(
  actor: Pick<Actor, "roles" | "staff" | "employment"> | null,
  counts: InboxCounts | null,
  /** What an administrator must look after. */
  attention = 0,
): MenuEntry[] {
  const entry = (route: MenuRoute, count = 0): MenuEntry => ({ route, count });
  if (!actor || !counts) return [entry("home"), entry("opportunities")];
  const isCouncil = actor.roles.some((grant) => grant.role === "council");
  if (isCouncil)
    return [entry("home"), entry("overview"), entry("opportunities"), entry("learning"), entry("profile")];
  const isSecretariat = actor.roles.some((grant) => grant.role === "programme_secretariat");
  return [
    entry("home"),
    entry("opportunities"),
    ...(counts.leads ? [entry("leader", counts.releases), entry("host", counts.applicants)] : []),
    ...(counts.leads || isSecretariat || counts.anyNominations
      ? [entry("nominations", counts.nominations)]
      : []),
    entry("applications", counts.applications),
    entry("learning"),
    ...(mayAdminister(actor) ? [entry("administration", attention)] : []),
    entry("profile"),
  ];
}
