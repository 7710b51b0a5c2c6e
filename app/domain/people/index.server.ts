export type { Actor, CurrentEmployment, LeadershipLevel, RoleName, Sector } from "./actor.ts";
export { endSession, purgeSessions } from "./end-session.server.ts";
export { openSession } from "./open-session.server.ts";
export { hasRole, isLeader, mayReadCouncilFigures } from "./policy.ts";
export { findActor, type StaffMember, staffOf } from "./queries.server.ts";
export { readSession } from "./read-session.server.ts";
