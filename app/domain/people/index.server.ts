export type { Actor, LeadershipLevel, RoleName, Sector } from "./actor.ts";
export { endSession, purgeSessions } from "./end-session.server.ts";
export { profileForm } from "./forms.ts";
export { openSession } from "./open-session.server.ts";
export { hasRole, isLeader, mayAdminister, mayReadCouncilFigures } from "./policy.ts";
export { findProfile, type ProfileCompetence } from "./profile-queries.server.ts";
export { findActor, staffOf } from "./queries.server.ts";
export { readSession } from "./read-session.server.ts";
export { updateProfile } from "./update-profile.server.ts";
