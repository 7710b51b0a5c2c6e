import type { Actor, LeadershipLevel, RoleName } from "./actor.ts";

const LEADING: readonly LeadershipLevel[] = ["new_leader", "leader", "leader_of_leaders", "director", "top"];

export function hasRole(actor: Actor, role: RoleName): boolean {
  return actor.roles.some((grant) => grant.role === role);
}

/** Has staff of their own, or a leader's post: may answer for staff, post opportunities and nominate. */
export function isLeader(actor: Actor): boolean {
  return actor.staff > 0 || (actor.employment !== null && LEADING.includes(actor.employment.level));
}

/** Keeps Rokade running for the whole country: users and roles, organisations, connections, jobs and logs. */
export function mayAdminister(actor: Pick<Actor, "roles">): boolean {
  return actor.roles.some(({ role, organisationId }) => role === "system_admin" && organisationId === null);
}

/** The council and its secretariat read published figures; nobody else's role opens them. */
export function mayReadCouncilFigures(actor: Actor): boolean {
  return hasRole(actor, "council");
}
